import { codeOf, startExcel } from "./startExcel";

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

type Given = (string | number)[];

/** What stands in the cells after those that were given, when they are filled down to five more. */
function filledDown(
  given: Given,
  kind: Excel.AutoFillType | undefined,
  format = "General",
): Promise<unknown[]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(`A1:A${given.length}`);
    range.numberFormat = given.map(() => [format]);
    range.values = given.map((value) => [value]);
    const whole = sheet.getRange(`A1:A${given.length + 5}`);
    range.autoFill(whole, kind);
    whole.load("formulas");
    await context.sync();
    return whole.formulas.slice(given.length).flat();
  });
}

const date = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
const dates = (...texts: string[]): number[] => texts.map(date);

describe("autoFill of the emulated host", () => {
  beforeEach(() => void startExcel());

  it.each<[Given, `${Excel.AutoFillType}` | undefined, unknown[]]>([
    [[7], undefined, [7, 7, 7, 7, 7]],
    [[7], "FillSeries", [8, 9, 10, 11, 12]],
    [[1, 3], "FillDefault", [5, 7, 9, 11, 13]],
    [[1, 3], "FillCopy", [1, 3, 1, 3, 1]],
    [
      [1, 2, 4],
      "LinearTrend",
      [5.33333333333333, 6.83333333333333, 8.33333333333333, 9.83333333333333, 11.3333333333333],
    ],
    [[2, 4], "GrowthTrend", [8, 16, 32, 64, 128]],
    [["Mon"], "FillDefault", ["Tue", "Wed", "Thu", "Fri", "Sat"]],
    [["JANUARY"], "FillDefault", ["FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE"]],
    [["Jan", "Apr"], "FillDefault", ["Jul", "Oct", "Jan", "Apr", "Jul"]],
    [["一月"], "FillDefault", ["二月", "三月", "四月", "五月", "六月"]],
    [["Item 9"], "FillDefault", ["Item 10", "Item 11", "Item 12", "Item 13", "Item 14"]],
    [["A01", "A03"], "FillDefault", ["A05", "A07", "A09", "A11", "A13"]],
    [["Q3"], "FillDefault", ["Q4", "Q1", "Q2", "Q3", "Q4"]],
    [["1st"], "FillDefault", ["2nd", "3rd", "4th", "5th", "6th"]],
    [["a", "b"], "FillDefault", ["a", "b", "a", "b", "a"]],
    [["=B1*2"], "FillDefault", ["=B2*2", "=B3*2", "=B4*2", "=B5*2", "=B6*2"]],
    [["=B$1", 5], "FillValues", ["=B$1", 5, "=B$1", 5, "=B$1"]],
    [[4], "FillFormats", ["", "", "", "", ""]],
  ])("continues %j, %s", async (given, kind, expected) => {
    expect(await filledDown(given, kind as Excel.AutoFillType)).toEqual(expected);
  });

  it.each<[string[], `${Excel.AutoFillType}`, string[]]>([
    [["2024-01-30"], "FillDefault", ["2024-01-31", "2024-02-01", "2024-02-02", "2024-02-03", "2024-02-04"]],
    [["2024-01-05"], "FillWeekdays", ["2024-01-08", "2024-01-09", "2024-01-10", "2024-01-11", "2024-01-12"]],
    [["2024-01-31"], "FillMonths", ["2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31", "2024-06-30"]],
    [["2024-02-29"], "FillYears", ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29", "2029-02-28"]],
    [
      ["2024-01-01", "2024-02-01"],
      "FillDefault",
      ["2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01", "2024-07-01"],
    ],
    [
      ["2024-01-01", "2024-01-08"],
      "FillDays",
      ["2024-01-15", "2024-01-22", "2024-01-29", "2024-02-05", "2024-02-12"],
    ],
  ])("continues the dates %j, %s", async (given, kind, expected) => {
    expect(await filledDown(dates(...given), kind as Excel.AutoFillType, "yyyy-mm-dd")).toEqual(
      dates(...expected),
    );
  });

  it("fills to the left and upwards backwards, and brings formats along unless values alone are filled", async () => {
    const said = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("E5:F5");
      range.values = [[10, 12]];
      range.format.font.bold = true;
      range.autoFill("C5:F5", "FillDefault");
      sheet.getRange("E5").autoFill("E3:E5", "FillValues");
      const [row, column] = [sheet.getRange("C5:D5"), sheet.getRange("E3:E4")];
      for (const each of [row, column]) {
        each.load("values");
        each.format.font.load("bold");
      }
      await context.sync();
      return [row.values, row.format.font.bold, column.values, column.format.font.bold];
    });
    expect(said).toEqual([[[6, 8]], true, [[10], [10]], false]);
  });

  it("fills as far as the cells beside it go when no destination is given", async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      const cell = sheet.getRange("B1");
      cell.formulas = [["=A1*10"]];
      (cell.autoFill as (destination?: string | null, kind?: string) => void)(null, "FillDefault");
      const filled = sheet.getRange("B1:B5").load("values");
      await context.sync();
      return filled.values.flat();
    });
    expect(values).toEqual([10, 20, 30, 40, ""]);
  });

  it("carries data validation and conditional formats to the filled cells", async () => {
    const host = startExcel();
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[1]];
      cell.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      cell.conditionalFormats.add("Custom").custom.rule.formula = "=A1>5";
      cell.autoFill("A1:A3", "FillDefault");
      await context.sync();
    });
    const { validations, conditionalFormats } = host.workbook.sheets[0]!;
    expect(validations.map(({ rect }) => rect.bottom)).toEqual([0, 2]);
    expect(conditionalFormats.map(({ rects }) => rects.map(({ bottom }) => bottom))).toEqual([[2]]);
  });

  it.each([
    ["one that does not hold the range", "A2:A5"],
    ["one that is longer both ways", "A1:C5"],
  ])("refuses as a destination %s", async (_what, destination) => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").autoFill(destination);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("flashFill of the emulated host", () => {
  beforeEach(() => void startExcel());

  const flashed = (rows: readonly (readonly [string, string])[], example: string): Promise<unknown[]> =>
    onSheet(async (sheet, context) => {
      sheet.getRange(`A1:B${rows.length}`).values = rows.map((row) => [...row]);
      sheet.getRange("C1").values = [[example]];
      sheet.getRange(`C1:C${rows.length}`).flashFill();
      const filled = sheet.getRange(`C1:C${rows.length}`).load("values");
      await context.sync();
      return filled.values.flat();
    });
  const PEOPLE: readonly (readonly [string, string])[] = [
    ["Ada", "Lovelace"],
    ["Grace", "Hopper"],
    ["Alan", "Turing"],
  ];

  it.each([
    ["Ada Lovelace", ["Ada Lovelace", "Grace Hopper", "Alan Turing"]],
    ["A. Lovelace", ["A. Lovelace", "G. Hopper", "A. Turing"]],
    ["LOVELACE, Ada", ["LOVELACE, Ada", "HOPPER, Grace", "TURING, Alan"]],
    [
      "ada.lovelace@contoso.com",
      ["ada.lovelace@contoso.com", "grace.hopper@contoso.com", "alan.turing@contoso.com"],
    ],
  ])("sees what is meant by %j", async (example, expected) => {
    expect(await flashed(PEOPLE, example)).toEqual(expected);
  });

  it("says that it sees no pattern", async () => {
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [["x"], ["y"]];
      sheet.getRange("B1:B2").flashFill();
      await context.sync();
    });
    expect(code).toBe("InvalidOperation");
  });
});

it("takes references to a column of a table on to the next, and leaves those to several", async () => {
  startExcel();
  const formulas = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C2").values = [
      ["n", "x", "y"],
      [1, 2, 3],
    ];
    sheet.tables.add("A1:C2", true).name = "Tab";
    sheet.getRange("E2:E3").formulas = [["=SUM(Tab[x])"], ["=SUM(Tab[[x]:[x]])+A1"]];
    sheet.getRange("E2:E3").autoFill("E2:G3", "FillDefault");
    const filled = sheet.getRange("E2:G3").load("formulas");
    await context.sync();
    return filled.formulas;
  });
  expect(formulas).toEqual([
    ["=SUM(Tab[x])", "=SUM(Tab[y])", "=SUM(Tab[n])"],
    ["=SUM(Tab[[x]:[x]])+A1", "=SUM(Tab[[x]:[x]])+B1", "=SUM(Tab[[x]:[x]])+C1"],
  ]);
});
