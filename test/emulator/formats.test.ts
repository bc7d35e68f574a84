import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { codeOf, startExcel } from "./startExcel";

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

/** The workbook after it was saved and opened, twice: what is written, and what is patched. */
async function reopened(workbook: WorkbookModel): Promise<WorkbookModel> {
  const once = await openWorkbook(await saveWorkbook(workbook));
  once.workbook.sheets[0]!.put(20, 20, { value: 1 });
  return (await openWorkbook(await saveWorkbook(once.workbook))).workbook;
}

type Format = Excel.RangeFormat;
type Setting = readonly [
  name: string,
  set: (format: Format) => void,
  read: (format: Format) => unknown,
  value: unknown,
];

const SETTINGS: readonly Setting[] = [
  [
    "underline",
    ({ font }) => (font.underline = "DoubleAccountant"),
    ({ font }) => font.underline,
    "DoubleAccountant",
  ],
  [
    "superscript",
    ({ font }) => (font.superscript = true),
    ({ font }) => [font.superscript, font.subscript],
    [true, false],
  ],
  [
    "subscript after superscript",
    ({ font }) => {
      font.superscript = true;
      font.subscript = true;
    },
    ({ font }) => [font.superscript, font.subscript],
    [false, true],
  ],
  [
    "font tint",
    ({ font }) => {
      font.color = "#102030";
      font.tintAndShade = 0.5;
    },
    ({ font }) => [font.color, font.tintAndShade],
    ["#102030", 0.5],
  ],
  [
    "fill pattern",
    ({ fill }) => {
      fill.color = "#FFFF00";
      fill.pattern = "LightUp";
      fill.patternColor = "#FF0000";
      fill.patternTintAndShade = -0.25;
      fill.tintAndShade = 0.4;
    },
    ({ fill }) => [fill.color, fill.pattern, fill.patternColor, fill.patternTintAndShade, fill.tintAndShade],
    ["#FFFF00", "LightUp", "#FF0000", -0.25, 0.4],
  ],
  [
    "no fill",
    ({ fill }) => {
      fill.color = "#FFFF00";
      fill.pattern = "None";
    },
    ({ fill }) => [fill.color, fill.pattern],
    ["#FFFFFF", "None"],
  ],
  ["text upwards", (format) => (format.textOrientation = 45), (format) => format.textOrientation, 45],
  ["text downwards", (format) => (format.textOrientation = -90), (format) => format.textOrientation, -90],
  ["stacked text", (format) => (format.textOrientation = 180), (format) => format.textOrientation, 180],
  [
    "reading order",
    (format) => (format.readingOrder = "RightToLeft"),
    (format) => format.readingOrder,
    "RightToLeft",
  ],
  ["auto indent", (format) => (format.autoIndent = true), (format) => format.autoIndent, true],
];

describe("formats of the emulated host", () => {
  it.each(SETTINGS)("sets, keeps and reads %s", async (_name, set, read, value) => {
    const host = startExcel();
    const said = (): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const { format } = sheet.getRange("B2:C3");
        format.load("textOrientation, readingOrder, autoIndent");
        format.font.load();
        format.fill.load();
        await context.sync();
        return read(format);
      });
    await onSheet(async (sheet, context) => {
      set(sheet.getRange("B2:C3").format);
      await context.sync();
    });
    expect(await said()).toEqual(value);
    startExcel(await reopened(host.workbook));
    expect(await said()).toEqual(value);
  });

  it("draws both diagonals with one line, and takes them away one by one", async () => {
    const host = startExcel();
    const lines = (): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const { borders } = sheet.getRange("B2").format;
        borders.load("items/sideIndex, items/style, items/color, count");
        await context.sync();
        const drawn = borders.items.filter(({ style }) => style !== "None");
        return [borders.count, drawn.map(({ sideIndex, style, color }) => [sideIndex, style, color])];
      });
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2").format;
      borders.getItem("DiagonalUp").style = "Dash";
      borders.getItem("DiagonalDown").color = "#00FF00";
      await context.sync();
    });
    const expected = [
      8,
      [
        ["DiagonalDown", "Continuous", "#00FF00"],
        ["DiagonalUp", "Continuous", "#00FF00"],
      ],
    ];
    expect(await lines()).toEqual(expected);
    startExcel(await reopened(host.workbook));
    expect(await lines()).toEqual(expected);
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").format.borders.getItem("DiagonalUp").style = "None";
      await context.sync();
    });
    expect(await lines()).toEqual([8, [["DiagonalDown", "Continuous", "#00FF00"]]]);
  });

  it("formats whole columns and rows without making their cells", async () => {
    const host = startExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B3").values = [[1]];
      sheet.getRange("B:C").format.fill.color = "#FFFF00";
      sheet.getRange("3:4").format.font.bold = true;
      await context.sync();
    });
    const cells = [...host.workbook.sheets[0]!.entries()].length;
    expect(cells).toBeLessThan(20);
    const said = (): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const formats = ["B3", "B100", "D4", "D5", "B:C"].map((address) => sheet.getRange(address).format);
        for (const { font, fill } of formats) {
          font.load("bold");
          fill.load("color");
        }
        await context.sync();
        return formats.map(({ font, fill }) => [fill.color, font.bold]);
      });
    const expected = [
      ["#FFFF00", true],
      ["#FFFF00", false],
      ["#FFFFFF", true],
      ["#FFFFFF", false],
      ["#FFFF00", null],
    ];
    expect(await said()).toEqual(expected);
    startExcel(await reopened(host.workbook));
    expect(await said()).toEqual(expected);
  });

  it("formats a whole sheet in few words of its file", async () => {
    const host = startExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange().format.fill.color = "#EEEEEE";
      await context.sync();
    });
    expect((await saveWorkbook(host.workbook)).length).toBeLessThan(20_000);
  });

  it.each<[string, (format: Format) => void]>([
    ["a text orientation", (format) => (format.textOrientation = 91)],
    ["a tint", ({ font }) => (font.tintAndShade = 2)],
    ["a pattern", ({ fill }) => (fill.pattern = "LinearGradient")],
    ["a line", ({ borders }) => (borders.getItem("InsideVertical").style = "Wavy" as "Dash")],
  ])("refuses %s that there is not", async (_what, set) => {
    startExcel();
    const code = await codeOf(async (context) => {
      set(context.workbook.worksheets.getItem("Sheet1").getRange("A1").format);
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});
