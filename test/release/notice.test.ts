import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { noticeOf } from "../../release/notice";
import { shippedPackages } from "../../release/packages";
import { standardText } from "../../release/standardTexts";

const ROOT = resolve(__dirname, "../..");
const packages = shippedPackages(ROOT);

describe("NOTICE", () => {
  const notice = readFileSync(join(ROOT, "NOTICE"), "utf8");

  it("is what the packages that ship say (npm run notice)", () => {
    expect(notice).toBe(noticeOf(ROOT));
  });

  it("names every package that the product depends on, with a text of its own terms", () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const names = new Set(packages.map(({ name }) => name));
    expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([]);
    for (const { name, licence, text } of packages) {
      expect([name, text.length > 300]).toEqual([name, true]);
      if (licence === "MIT")
        expect([name, text]).toEqual([name, expect.stringMatching(/permission is hereby granted/i)]);
      if (licence === "Apache-2.0") expect(text).toMatch(/Apache License/);
    }
  });

  it("holds no terms that ask for opening what is made with it", () => {
    for (const { name, text } of packages)
      expect([
        name,
        /\b(A?GPL|LGPL|GNU (Lesser |Affero )?General|Mozilla Public|Eclipse Public)\b/i.test(text),
      ]).toEqual([name, false]);
  });

  it("says of Microsoft's office.js that it is a part of the add-in, and that Microsoft does not support it", () => {
    const terms = readFileSync(join(ROOT, "node_modules/@microsoft/office-js/LICENSE.md"), "utf8").replaceAll(
      "\r\n",
      "\n",
    );
    expect(notice).toContain(terms.trim());
    expect(notice).toContain(
      "Microsoft is not responsible for maintaining, updating or supporting Indicator Workbook",
    );
  });
});

it("a package without the text of its licence is not let through", () => {
  expect(() => standardText("Apache-2.0", "some-package", "somebody")).toThrow(/some-package comes without/);
  expect(() => standardText("MIT", "some-package", undefined)).toThrow(/does not say whose it is/);
});
