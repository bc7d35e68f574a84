import { opinions } from "../../src/emulator/calculation/opinions";
import { ExcelHost } from "../../src/emulator/excelHost";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { reopened, savedAgain } from "./reopened";
import { startExcel } from "./startExcel";

/** What A1 holds in a format, and what a formula that reads it comes to, where what is displayed counts. */
async function displayed(input: unknown, numberFormat: string): Promise<unknown[]> {
  startExcel();
  return Excel.run(async (context) => {
    context.workbook.usePrecisionAsDisplayed = true;
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.numberFormat = [[numberFormat, "General"]];
    range.formulas = [[input, "=A1*3"]];
    range.load("values");
    await context.sync();
    return range.values[0] as unknown[];
  });
}

describe("a workbook that calculates with what it displays", () => {
  it.each([
    // support.microsoft.com "Set rounding precision"; LibreOffice comes to the same ("Precision as shown")
    ["=1/3", "0.00", 0.33],
    ["=1.005", "0.00", 1.01],
    ["=2/3", "0%", 0.67],
    ["=1/3", "0.0%", 0.333],
    ["=-2.345", "0.0;(0.00)", -2.35],
    ["=12345.678", "0.0E+0", 12000],
    ["=1234567", "0.0,", 1234600],
    ["=0.75", "# ?/2", 1],
    ["=1/3", "General", 1 / 3],
    ["=43845", "yyyy-mm-dd", 43845],
    [1.005, "0.00", 1.01],
    [0.126, "0%", 0.13],
    [1 / 3, "General", 1 / 3],
  ])("has %s in %s as the number that is shown", async (input, numberFormat, expected) => {
    const [value, triple] = (await displayed(input, numberFormat)) as [number, number];
    expect(value).toBe(expected);
    expect(triple).toBeCloseTo(expected * 3, 12);
  });

  it.each([
    ["=43845.75", "yyyy-mm-dd"],
    ["=0.123456", "h:mm"],
    ["=SEQUENCE(2)/3", "0.00"],
  ])("does not know what %s in %s is", async (formula, numberFormat) => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet("Sheet1");
    workbook.precision.isAsDisplayed = true;
    sheet.restyle(0, 0, (style) => ({ ...style, numFmt: numberFormat }));
    sheet.put(0, 0, { formula: formula.slice(1) });
    expect(new ExcelHost(workbook).calculated().sheets[0]!.cell(0, 0)!.doubt).toBe("unknown");
    expect(opinions(workbook)(sheet, 0, 0)).toMatchObject({ doubt: "unknown" });
  });

  it("has lost digits for good once it is told to, and computes anew", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const range = workbook.worksheets.getFirst().getRange("A1:C1");
      range.numberFormat = [["0.0", "0.00", "General"]];
      range.formulas = [[1.26, "=A1/3", "=B1*3"]];
      range.load("values");
      workbook.load("usePrecisionAsDisplayed");
      await context.sync();
      expect(workbook.usePrecisionAsDisplayed).toBe(false);
      expect(range.values[0]![0]).toBe(1.26);
      workbook.usePrecisionAsDisplayed = true;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1.3, 0.43, 1.29]]);
      workbook.usePrecisionAsDisplayed = false;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1.3, 1.3 / 3, (1.3 / 3) * 3]]);
    });
  });

  it("rounds what is there when another format is given, and what is copied by the format that comes along", async () => {
    startExcel();
    await Excel.run(async (context) => {
      context.workbook.usePrecisionAsDisplayed = true;
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").formulas = [[1.2345], ["=A1*2"]];
      sheet.getRange("B1").numberFormat = [["0"]];
      sheet.getRange("B1").copyFrom("A1");
      sheet.getRange("C1").numberFormat = [["0.0"]];
      sheet.getRange("C1").copyFrom("A1", "Values");
      const copies = sheet.getRange("B1:C1").load("values");
      await context.sync();
      expect(copies.values).toEqual([[1.2345, 1.2]]);
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      expect(range.values).toEqual([[1.2345], [2.469]]);
      range.numberFormat = [["0.00"], ["0.0"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1.23], [2.5]]);
      sheet.getRange("A1:A2").clear("Formats");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1.23], [2.46]]);
    });
  });

  it("is one after it was a file, whose results stand", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      context.workbook.usePrecisionAsDisplayed = true;
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.numberFormat = [["0.00", "0.0"]];
      range.formulas = [["=1/3", "=A1*2"]];
      await context.sync();
    });
    await reopened(host);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("usePrecisionAsDisplayed");
      const range = workbook.worksheets.getFirst().getRange("A1:B1").load("values");
      await context.sync();
      expect(workbook.usePrecisionAsDisplayed).toBe(true);
      expect(range.values).toEqual([[0.33, 0.7]]);
    });
    const again = await savedAgain(host.workbook);
    again.precision.isAsDisplayed = false;
    expect((await savedAgain(again)).precision.isAsDisplayed).toBe(false);
  });
});
