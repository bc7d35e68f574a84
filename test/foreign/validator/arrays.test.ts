import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileOfArrays } from "../../emulator/formulas/fileOfArrays";
import { validatorErrors, VERSIONS } from "./validate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("Microsoft's Open XML SDK finds nothing wrong with dynamic arrays, for any Office", async () => {
  const file = join(folder, "arrays.xlsx");
  writeFileSync(file, await fileOfArrays());
  expect(validatorErrors(VERSIONS.map((version) => ({ file, version })))).toEqual(VERSIONS.map(() => []));
});
