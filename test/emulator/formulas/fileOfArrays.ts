import { saveWorkbook } from "../../../src/emulator/file/save";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { startExcel } from "../startExcel";

/** Formulas beside 1 to 3 in A1:A3 and 4 to 6 in B1:B3, each in a column of its own from D on, and what they come to. */
export const ARRAY_FORMULAS: readonly (readonly [formula: string, values: readonly number[]])[] = [
  ["=A1:A3*2", [2, 4, 6]],
  ["=SUM(A1:A3*B1:B3)", [32]],
  ["=SUM(IF(A1:A3>1,B1:B3,0))", [11]],
  ["=SUMPRODUCT(A1:A3,B1:B3)", [32]],
  ["=STDEV.S(A1:A3)", [1]],
  ["=@A1:A3+1", [2]],
];

/** A workbook with all of them. */
export async function hostOfArrays(): Promise<ExcelHost> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      [1, 4],
      [2, 5],
      [3, 6],
    ];
    ARRAY_FORMULAS.forEach(([formula], i) => {
      sheet.getCell(0, 3 + i).formulas = [[formula]];
    });
    await context.sync();
  });
  return host;
}

export async function fileOfArrays(): Promise<Uint8Array> {
  return saveWorkbook((await hostOfArrays()).upToDate());
}
