import { CDN, contentSecurity, officeFiles, PAGES } from "./webpackParts";

/** The values of a rule of a policy. */
const rule = (policy: string, name: string): string[] =>
  policy
    .split("; ")
    .find((each) => each.startsWith(`${name} `))!
    .split(" ")
    .slice(1);

describe("the policy of a page", () => {
  it.each([undefined, CDN, "office/1.1.110/office.js"])(
    "with office.js from %s: no script that stands in no file",
    (office) => {
      const policy = contentSecurity(office);
      expect(rule(policy, "script-src")).toEqual(
        office === CDN ? ["'self'", "https://appsforoffice.microsoft.com"] : ["'self'"],
      );
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
      expect(rule(policy, "connect-src")).toEqual(["'self'"]);
      expect(rule(policy, "default-src")).toEqual(["'none'"]);
    },
  );

  it("without office.js has no style that stands in no file either", () => {
    expect(contentSecurity()).not.toContain("unsafe-inline");
  });
});

it("office.js is with the add-in alone, not with the web edition", () => {
  expect(PAGES.filter(({ office }) => office).map(({ name }) => name)).toEqual(["taskpane", "commands"]);
});

it("an offline build has the files that the loader names for Excel, and no others", () => {
  const files = officeFiles().map((file) => file.replace(/^dist\//, ""));
  const strings = files.filter((file) => file.endsWith("/office_strings.js"));
  expect(files.filter((file) => !strings.includes(file))).toEqual([
    "office.js",
    "o15apptofilemappingtable.js",
    ...["ios-16.00", "mac-16.00", "web-16.00", "win32-16.01", "winrt-16.00"].map(
      (each) => `excel-${each}.js`,
    ),
    "telemetry/oteljs_agave.js",
    "ariatelemetry/aria-web-telemetry.js",
  ]);
  expect(strings).toEqual(
    expect.arrayContaining(["zh-cn/office_strings.js", "zh-tw/office_strings.js", "en-us/office_strings.js"]),
  );
});
