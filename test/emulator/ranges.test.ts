import { codeOf, startExcel } from "./startExcel";

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

describe("ranges of the emulated host, through Microsoft's client", () => {
  beforeEach(() => void startExcel());

  it.each([
    ["12.5", 12.5, "Double"],
    ["1,234.5", 1234.5, "Double"],
    ["12%", 0.12, "Double"],
    ["'007", "007", "String"],
    ["'=1+1", "=1+1", "String"],
    ["2019-05-13", 43598, "Double"],
    ["true", true, "Boolean"],
    ["#N/A", "#N/A", "Error"],
    ["12亿", "12亿", "String"],
    ["", "", "Empty"],
  ])("takes %j for what Excel takes it for", async (typed, value, type) => {
    const range = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[typed]];
      cell.load("values, valueTypes");
      await context.sync();
      return cell;
    });
    expect([range.values[0]![0], range.valueTypes[0]![0]]).toEqual([value, type]);
  });

  it("leaves a cell alone where the values say null, and empties it where they say an empty text", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, "", 4]]);
  });

  it("refuses values of another shape", async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  it("recalculates after every change, and shows errors as their codes", async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[2], [0], [""]];
      const formulas = sheet.getRange("B1:B4");
      formulas.formulas = [["=A1*3"], ["=A1/A2"], ['=IF(A3="","",A3)'], ["=SUM(A1:A3)"]];
      formulas.load("values");
      await context.sync();
      return formulas.values.flat();
    });
    expect(values).toEqual([6, "#DIV/0!", "", 2]);
  });

  it("finds the used range, with and without formats", async () => {
    const [used, withValues] = await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      const ranges = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      ranges.forEach((range) => range.load("address"));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect([used, withValues]).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
  });

  it("moves formulas and names along when rows are put in", async () => {
    const [formula, name] = await onSheet(async (sheet, context) => {
      sheet.getRange("A3").values = [[5]];
      sheet.getRange("B1").formulas = [["=A3*2"]];
      context.workbook.names.add("q_gdp", sheet.getRange("A3"));
      sheet.getRange("2:2").insert("Down");
      const cell = sheet.getRange("B1").load("formulas");
      const item = context.workbook.names.getItem("q_gdp").load("formula");
      await context.sync();
      return [cell.formulas[0]![0], item.formula];
    });
    expect([formula, name]).toEqual(["=A4*2", "=Sheet1!$A$4"]);
  });

  it("merges cells, keeping the upper left value", async () => {
    const host = startExcel();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["共性指标"], ["x"], ["y"]];
      range.merge();
      await context.sync();
    });
    const sheet = host.workbook.sheets[0]!;
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
    expect([sheet.cell(0, 0)!.value, sheet.cell(1, 0)!.value]).toEqual(["共性指标", null]);
  });

  it("merges no cell with itself, and none that is left alone when others are deleted", async () => {
    const host = startExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").merge();
      sheet.getRange("B1:B3").merge(true);
      sheet.getRange("F1:F2").merge();
      sheet.getRange("H1:I1").merge();
      sheet.getRange("C1:D2").merge(true);
      sheet.getRange("2:2").delete("Up");
      sheet.getRange("I:I").delete("Left");
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.merges).toEqual([{ top: 0, left: 2, bottom: 0, right: 3 }]);
  });

  it("throws PropertyNotLoaded, as the real client does, when a property was not asked for", async () => {
    const code = await codeOf(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
      await context.sync();
      return range.values;
    });
    expect(code).toBe("PropertyNotLoaded");
  });

  it("refuses a request above 5 MB whole, doing nothing of it", async () => {
    const host = startExcel();
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (let row = 1; row <= 200; row++) sheet.getRange(`A${row}`).values = [["字".repeat(10_000)]];
      await context.sync();
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect([...host.workbook.sheets[0]!.entries()]).toEqual([]);
  });
});
