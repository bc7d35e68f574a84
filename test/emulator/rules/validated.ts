import { startExcel } from "../startExcel";

export const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** Sets a rule over a range that has values, and says what is valid of it. */
export async function checked(
  values: unknown[][],
  rule: Excel.DataValidationRule,
  prepare: (sheet: Excel.Worksheet, validation: Excel.DataValidation) => void = () => undefined,
): Promise<[valid: boolean | null, invalid: string]> {
  startExcel();
  return Excel.run(async (context) => {
    const sheet = sheet1(context);
    const range = sheet.getRange("B2").getResizedRange(values.length - 1, values[0]!.length - 1);
    range.values = values as string[][];
    range.dataValidation.rule = rule;
    prepare(sheet, range.dataValidation);
    const validation = range.dataValidation.load("valid");
    const cells = range.dataValidation.getInvalidCellsOrNullObject().load("address");
    await context.sync();
    return [validation.valid, cells.isNullObject ? "" : cells.address.replaceAll("Sheet1!", "")];
  });
}

export const between = (formula1: unknown, formula2?: unknown, operator = "Between") =>
  ({ formula1, ...(formula2 === undefined ? {} : { formula2 }), operator }) as Excel.BasicDataValidation;
