import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOfFormats } from "../../emulator/fileOfFormats";
import { validatorErrors, VERSIONS } from "./validate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("Microsoft's Open XML SDK finds nothing wrong with formats, styles and outlines, made or changed", async () => {
  const asked = (await filesOfFormats()).flatMap((bytes, i) => {
    const file = join(folder, `${i}.xlsx`);
    writeFileSync(file, bytes);
    return VERSIONS.map((version) => ({ file, version }));
  });
  expect(validatorErrors(asked)).toEqual(asked.map(() => []));
});
