import type { ExcelHost } from "../../src/emulator/excelHost";
import { startExcel } from "./startExcel";

export const ROWS = [
  ["Date", "Merchant", "Category", "Amount"],
  ["1/1/2017", "The Phone Company", "Communications", 120],
  ["1/2/2017", "Northwind Electric", "Transportation", 142.33],
  ["1/5/2017", "Best For You Organics", "Groceries", 27.9],
  ["2/10/2017", "Coho Vineyard", "Restaurant", 33],
  ["2/11/2018", "Bellows College", "Education", 350.1],
  ["3/15/2018", "Trey Research", "Other", 135],
  ["3/15/2018", "Best For You Organics", "Groceries", 97.88],
];

/** A table of expenses in A1:D8; what is asked of it is asked in one run. */
export async function withExpenses(
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>,
): Promise<ExcelHost> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D8").values = ROWS;
    const table = sheet.tables.add("A1:D8", true);
    table.name = "Expenses";
    await work(table, context);
  });
  return host;
}

/** The rows below the header that are shown, by the number that Excel gives them. */
export async function shown(table: Excel.Table, context: Excel.RequestContext): Promise<number[]> {
  const rows = [2, 3, 4, 5, 6, 7, 8];
  const ranges = rows.map((row) => table.worksheet.getRange(`${row}:${row}`).load("rowHidden"));
  await context.sync();
  return rows.filter((_, i) => !ranges[i]!.rowHidden);
}
