import { codeOf, startExcel } from "./startExcel";

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

const formulasOf = (sheet: string, address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });

describe("copyFrom of the emulated host", () => {
  beforeEach(async () => {
    startExcel();
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("Other");
      sheet.getRange("A1:B3").formulas = [
        [1, "=A1*2"],
        [2, "=A2*2"],
        ["", "=SUM(A1:A2)"],
      ];
      await context.sync();
    });
  });

  const copied = (
    onto: string,
    sheet: string,
    ...args: Parameters<Excel.Range["copyFrom"]>
  ): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(onto)
        .copyFrom(...args);
      await context.sync();
      return formulasOf(sheet, onto);
    });

  it.each<[string, string, string, Parameters<Excel.Range["copyFrom"]>, unknown[][]]>([
    ["links to one cell", "D1", "Sheet1", ["A1", "Link"], [["=$A$1"]]],
    ["links to several cells", "D1:D2", "Sheet1", ["A1:A2", "Link"], [["=A1"], ["=A2"]]],
    ["links to another sheet", "A1:A2", "Other", ["Sheet1!A1:A2", "Link"], [["=Sheet1!A1"], ["=Sheet1!A2"]]],
    [
      "exchanges rows and columns of formulas",
      "D5:F5",
      "Sheet1",
      ["B1:B3", "All", false, true],
      [["=D4*2", "=E4*2", "=SUM(D4:E4)"]],
    ],
    ["copies of a multiple in rows alone", "D1:D4", "Sheet1", ["A1:A2", "Values"], [[1], [2], [1], [2]]],
    ["formulas from another sheet", "C1:C2", "Other", ["Sheet1!B1:B2", "Formulas"], [["=B1*2"], ["=B2*2"]]],
  ])("makes %s", async (_what, onto, sheet, args, expected) => {
    expect(await copied(onto, sheet, ...args)).toEqual(expected);
  });

  it("fills a column with a row of two cells, which stays two cells wide", async () => {
    await copied("D1:D3", "Sheet1", "A1:B1", "Values");
    expect(await formulasOf("Sheet1", "D1:F3")).toEqual([
      [1, 2, ""],
      [1, 2, ""],
      [1, 2, ""],
    ]);
  });

  it("brings merges and rules along, also across and to another sheet", async () => {
    const host = startExcel();
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      sheet.getRange("A3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      other.getRange("C1").copyFrom("Sheet1!A1:A3", "All", false, true);
      await context.sync();
    });
    const { merges, conditionalFormats, validations } = host.workbook.sheet("Other")!;
    expect(merges).toEqual([{ top: 0, left: 2, bottom: 0, right: 3 }]);
    expect(conditionalFormats.map(({ rects, rule }) => [rects, rule.formulae])).toEqual([
      [[{ top: 0, left: 2, bottom: 0, right: 4 }], ["C1>1"]],
    ]);
    expect(validations.map(({ rect }) => rect)).toEqual([{ top: 0, left: 4, bottom: 0, right: 4 }]);
  });

  it("copies whole columns with their widths, as far as they are used", async () => {
    const host = startExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C5").values = [["old"]];
      sheet.getRange("A:A").format.columnWidth = 200;
      sheet.getRange("C:C").copyFrom("A:A");
      await context.sync();
    });
    const sheet = host.workbook.sheets[0]!;
    expect(sheet.columns.get(2)?.width).toBe(sheet.columns.get(0)?.width);
    expect(await formulasOf("Sheet1", "C1:C5")).toEqual([[1], [2], [3], [""], [""]]);
  });
});

describe("moveTo of the emulated host", () => {
  it("moves cells with what is on them, and formulas follow", async () => {
    const host = startExcel();
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("Other");
      sheet.getRange("A1:B1").formulas = [[5, "=A1+1"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("D1").formulas = [["=A1*10"]];
      sheet.getRange("A1:B1").moveTo("A5");
      await context.sync();
      sheet.getRange("A5:B5").moveTo("Other!C1");
      await context.sync();
    });
    expect(await formulasOf("Sheet1", "A1:D1")).toEqual([["", "", "", "=Other!C1*10"]]);
    expect(await formulasOf("Other", "C1:D1")).toEqual([[5, "=C1+1"]]);
    const styles = host.workbook.sheets.map(
      (sheet) => sheet.look(0, sheet.name === "Other" ? 2 : 0)?.style?.fill,
    );
    expect(styles.map((fill) => fill?.fgColor?.argb)).toEqual([undefined, "FFFF0000"]);
  });

  it("moves a table that lies in the range, and tears none apart", async () => {
    startExcel();
    const address = await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      sheet.getRange("A1:C4").moveTo("D5");
      const range = table.getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!D5:E7");
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("D5").moveTo("A1");
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });

  it("is refused on a protected sheet", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.protection.protect();
      sheet.getRange("A1").moveTo("B1");
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });
});
