import type { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { fileOfRows } from "../fileWith";
import { startExcel } from "../startExcel";

export type Sheet = Excel.Worksheet;

/** A1:A3 hold 1, 2 and 3, and C1:C4 an array formula; D1 reads its third cell. */
export const opened = async (formula: string, ref = "C1:C4"): Promise<ExcelHost> => {
  const [first] = ref.split(":");
  const at = (address: string, value: number): string =>
    address === first
      ? `<c r="${address}"><f t="array" ref="${ref}">${formula}</f><v>${value}</v></c>`
      : `<c r="${address}"><v>${value}</v></c>`;
  const file = await fileOfRows([
    `<c r="A1"><v>1</v></c>${at("C1", 91)}<c r="D1"><f>C3*10</f><v>930</v></c>`,
    `<c r="A2"><v>2</v></c>${at("C2", 92)}`,
    `<c r="A3"><v>3</v></c>${at("C3", 93)}`,
    at("C4", 94),
  ]);
  return startExcel((await openWorkbook(file)).workbook);
};

export const onSheet = <T>(work: (sheet: Sheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));

export const shown = (
  address: string,
  what: "values" | "formulas" | "formulasR1C1" = "values",
): Promise<unknown[]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load(what);
    await context.sync();
    return (range[what] as unknown[][]).flat();
  });

export const done = (work: (sheet: Sheet) => void): Promise<void> =>
  onSheet(async (sheet, context) => {
    work(sheet);
    await context.sync();
  });

export const PART = { code: "InvalidOperation", message: "You can't change part of an array." };
