import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOfRules } from "../../emulator/rules/filesOfRules";
import { validatorErrors, VERSIONS } from "./validate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("Microsoft's Open XML SDK finds nothing wrong with validations, conditional formats and how sheets are printed", async () => {
  const files = (await filesOfRules()).map((bytes, i) => {
    const file = join(folder, `rules-${i}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const asked = files.flatMap((file) => VERSIONS.map((version) => ({ file, version })));
  expect(validatorErrors(asked)).toEqual(asked.map(() => []));
});
