import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ARRAY_FORMULAS, fileOfArrays } from "../emulator/formulas/fileOfArrays";
import { columnOf, FITTED, fileOfFitted } from "../emulator/formulas/fittedArrays";
import { CellError } from "../../src/emulator/model/cell";
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

it("array formulas of several cells fill them with the same as in LibreOffice", async () => {
  const path = join(folder, "fitted.xlsx");
  writeFileSync(path, await fileOfFitted());
  const sheet = (await recalculatedByLibreOffice(path, folder)).sheets[0]!;
  const found = FITTED.map(([, , , , values], i) =>
    values.map((line, row) =>
      line.map((_, column) => {
        const value = sheet.cell(row, columnOf(i) + column)?.value;
        return value instanceof CellError ? value.code : value;
      }),
    ),
  );
  expect(found).toEqual(FITTED.map(([, , , , values]) => values));
});
