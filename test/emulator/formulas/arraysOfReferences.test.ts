import { startExcel } from "../startExcel";

/** What a formula shows, entered beside 1 to 5 in A1:A5 and 1 five times in B1:B5. */
async function shown(formula: string): Promise<unknown> {
  startExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B5").values = [1, 2, 3, 4, 5].map((value) => [value, 1]);
    const cell = sheet.getRange("D1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return cell.values[0]![0];
  });
}

describe("an array of references", () => {
  it.each([
    "=SUMPRODUCT(SUBTOTAL(103,OFFSET(A1,ROW(A1:A5)-ROW(A1),0))*(A1:A5>2))",
    "=SUM(SUBTOTAL(109,OFFSET(A1,ROW(A1:A5)-ROW(A1),0))*B1:B5)",
    '=SUM(SUMIF(OFFSET(A1,{0;1;2},0),">1"))',
    '=SUM(COUNTIF(OFFSET(A1,{0;1;2},0),">1"))',
    '=SUM(SUMIF(INDIRECT({"A1";"A2";"A3"}),">1"))',
    "=SUM(SUBTOTAL(9,INDEX(A1:A5,{1;2})))",
  ])("is not known, rather than all of its cells together: %s", async (formula) => {
    expect(await shown(formula)).toBe("#NAME?");
  });

  it("of one reference is that", async () => {
    expect(await shown("=SUBTOTAL(9,OFFSET(A1,1,0,3,1))")).toBe(9);
    expect(await shown('=SUMIF(INDIRECT("A1:A5"),">2")')).toBe(12);
  });
});
