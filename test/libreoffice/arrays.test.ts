import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARRAY_FORMULAS, fileOfArrays } from "../emulator/formulas/fileOfArrays";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("formulas that compute arrays come to the same in LibreOffice, which knows no dynamic ones", async () => {
  const path = join(folder, "arrays.xlsx");
  writeFileSync(path, await fileOfArrays());
  const sheet = (await recalculatedByLibreOffice(path, folder)).sheets[0]!;
  const found = ARRAY_FORMULAS.map(([, values], i) => values.map((_, row) => sheet.cell(row, 3 + i)?.value));
  expect(found).toEqual(ARRAY_FORMULAS.map(([, values]) => values));
});
