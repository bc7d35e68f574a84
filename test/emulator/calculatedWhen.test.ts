import type { ExcelHost } from "../../src/emulator/excelHost";
import { mayBeSeveral } from "../../src/emulator/model/formulaText/severalValues";
import { startExcel } from "./startExcel";

/** What cells of the first sheet hold in the host, calculated or not. */
function held(host: ExcelHost, ...places: readonly (readonly [row: number, column: number])[]): unknown[] {
  return places.map((place) => host.workbook.sheets[0]!.cell(...place)?.value ?? null);
}

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<ExcelHost> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
    work(sheet);
    await context.sync();
  });
  return host;
}

describe("the host calculates no sooner than somebody asks", () => {
  it("not for copies of formulas, which would take longer the more there are", async () => {
    const host = await onSheet((sheet) => sheet.getRange("C1").copyFrom("B1"));
    expect(held(host, [0, 1], [0, 2])).toEqual([null, null]);
  });

  it("for copies of their values", async () => {
    const host = await onSheet((sheet) => sheet.getRange("C1").copyFrom("B1", "Values"));
    expect(held(host, [0, 2])).toEqual([6]);
  });

  it("for copies of cells that a formula is about to fill", async () => {
    const host = await onSheet((sheet) => {
      sheet.getRange("D1").formulas = [["=A1:A3*2"]];
      sheet.getRange("F2").copyFrom("D2");
    });
    expect(held(host, [1, 5])).toEqual([4]);
  });

  it("not where formulas are read, unless others may fill the cells", async () => {
    const host = await onSheet((sheet) => void sheet.getRange("A1:B3").load("formulas"));
    expect(held(host, [0, 1])).toEqual([null]);
    const filled = await onSheet((sheet) => {
      sheet.getRange("D1").formulas = [["=A1:A3*2"]];
      sheet.getRange("D2").load("formulas");
    });
    expect(held(filled, [1, 3])).toEqual([4]);
  });
});

describe("whether a formula may come to several values", () => {
  const cells = (name: string) =>
    ({
      one: { top: 0, left: 0, bottom: 0, right: 0 },
      column: { top: 0, left: 0, bottom: 9, right: 0 },
      block: { top: 0, left: 0, bottom: 9, right: 3 },
      nothing: null,
    })[name];

  it.each([
    "SUM(A1:A9)*2",
    'IF(COUNT(A1:A9)=2,"yes",B1&"x")',
    'COUNTIFS(column,9,column,">"&A1)',
    "SUMIF(A1:A9,B1,C1:C9)",
    'IFERROR(INDEX(column,MATCH(A1,block,0)),"")',
    "INDEX(A1:C9,2,3)",
    "ROUND(one,2)+nothing",
    "@A1:A9",
    "[@Qty]*Sales[@[Unit Price]]",
    "'a b'!$A$1%",
    "IF(A1,,2)",
  ])("it does not: %s", (formula) => {
    expect(mayBeSeveral(formula, cells)).toBe(false);
  });

  it.each([
    "A1:A9*2",
    "IF(A1:A9>2,1,0)",
    "COUNTIF(A1:A9,A1:A9)",
    "INDEX(block,MATCH(A1,column,0))",
    "INDEX(column,A1)",
    "INDEX(column,0)",
    "ROUND(column,2)",
    "Sales[Qty]",
    "Sales[@[a]:[b]]",
    "Sales[@]",
    "SEQUENCE(3)",
    "OFFSET(A1,0,0,2)",
    "A1#",
    "{1,2}",
    "Sheet1:Sheet3!A1",
    "SOMETHING(A1)",
    "LET(x,A1:A9,x)",
    "unknown",
    "=broken(",
  ])("it may: %s", (formula) => {
    expect(mayBeSeveral(formula, cells)).toBe(true);
  });
});
