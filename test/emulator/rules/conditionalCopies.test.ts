import type { ExcelHost } from "../../../src/emulator/excelHost";
import { startExcel } from "../startExcel";
import { sheet1 } from "./validated";
import { written } from "./written";

/** Three formats over A1:A5, the first of which comes first, and what is done to them. */
async function formats(work: (sheet: Excel.Worksheet, other: Excel.Worksheet) => void): Promise<ExcelHost> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    for (const n of [3, 2, 1]) {
      const format = sheet.getRange("A1:A5").conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      format.custom.rule.formula = `=A1>${n}`;
      format.stopIfTrue = n === 1;
    }
    work(sheet, context.workbook.worksheets.add("Other"));
    await context.sync();
  });
  return host;
}

/** The formats of a range by priority: their formulas, whether they stop, and their ranges. */
async function formatsOf(name: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.worksheets
      .getItem(name)
      .getRange(address)
      .conditionalFormats.load("items/custom/rule/formula, items/stopIfTrue, items/priority");
    await context.sync();
    const ranges = found.items.map((format) => format.getRanges().load("address"));
    await context.sync();
    return found.items.map(({ custom, stopIfTrue }, i) => [
      custom.rule.formula,
      stopIfTrue,
      ranges[i]!.address.replaceAll(`${name}!`, ""),
    ]);
  });
}

describe("conditional formats that are copied", () => {
  it("keep their order on another sheet, whatever order they were made in", async () => {
    await formats((sheet, other) => {
      sheet.getRange("A1").conditionalFormats.getItemAt(2).priority = 0;
      other.getRange("B2").copyFrom(sheet.getRange("A2"), "Formats");
    });
    expect(await formatsOf("Other", "B2")).toEqual([
      ["=B2>3", false, "B2"],
      ["=B2>1", true, "B2"],
      ["=B2>2", false, "B2"],
    ]);
  });

  it("stay as they are when they are copied onto themselves", async () => {
    await formats((sheet) => {
      const last = sheet.getRange("C1").conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      last.custom.rule.formula = "=TRUE";
      last.priority = 3;
      sheet.getRange("A1:A5").copyFrom("A1:A5");
    });
    const all = await formatsOf("Sheet1", "A1:C5");
    expect(all.map((each) => (each as unknown[])[0])).toEqual(["=A1>1", "=A1>2", "=A1>3", "=TRUE"]);
  });

  it.each([
    ["below", (sheet: Excel.Worksheet) => sheet.getRange("A6:A8").copyFrom("A1"), "A1:A8"],
    ["over a part of them", (sheet: Excel.Worksheet) => sheet.getRange("A3:A7").copyFrom("A1:A5"), "A1:A7"],
    ["beside", (sheet: Excel.Worksheet) => sheet.getRange("B1").copyFrom("A1:A5"), "A1:B5"],
    ["by filling", (sheet: Excel.Worksheet) => sheet.getRange("A1:A5").autoFill("A1:A9"), "A1:A9"],
  ])("are of one range with what they were of when they are copied %s", async (_where, work, address) => {
    await formats((sheet) => {
      sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
      work(sheet);
    });
    const found = await formatsOf("Sheet1", "A2");
    expect(found.map((each) => (each as unknown[])[2])).toEqual([address, address, address]);
  });

  it("have a place each in the order of the sheet that they are moved to", async () => {
    const host = await formats((sheet, other) => {
      const own = other.getRange("D1").conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      own.custom.rule.formula = "=D1=0";
      sheet.getRange("A2:A3").moveTo(other.getRange("B2"));
    });
    const { conditionalFormats } = host.workbook.sheets[1]!;
    expect(conditionalFormats.map(({ rule }) => rule.priority).sort()).toEqual([1, 2, 3, 4]);
    expect((await formatsOf("Other", "B2")).map((each) => (each as unknown[])[0])).toEqual([
      "=B2>1",
      "=B2>2",
      "=B2>3",
    ]);
  });
});

it("is of each cell once where the ranges that it is given overlap", async () => {
  startExcel();
  const address = await Excel.run(async (context) => {
    const ranges = sheet1(context).getRanges("D1:D3,D2:D5,F1");
    const areas = ranges.conditionalFormats
      .add("ColorScale" as Excel.ConditionalFormatType)
      .getRanges()
      .load("address");
    await context.sync();
    return areas.address;
  });
  expect(address).toBe("Sheet1!D1:D3,Sheet1!D4:D5,Sheet1!F1");
});

it("is in no file as long as it has no condition", async () => {
  const host = startExcel();
  await Excel.run(async (context) => {
    const { conditionalFormats } = sheet1(context).getRange("A1");
    for (const type of ["Custom", "CellValue", "ContainsText", "TopBottom"])
      conditionalFormats.add(type as Excel.ConditionalFormatType);
    await context.sync();
  });
  expect([...(await written(host)).matchAll(/<cfRule type="(\w+)"/g)].map(([, type]) => type)).toEqual([
    "top10",
  ]);
});
