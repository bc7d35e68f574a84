import { installExcel } from "../../src/emulator/client/install";
import { stateOf } from "../../src/emulator/sheetEvents";
import { codeOf, startExcel } from "./startExcel";

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

describe("several areas of the emulated host", () => {
  beforeEach(() => void startExcel());

  it("give and take formats, styles and properties together", async () => {
    const said = await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2, D4");
      areas.format.fill.color = "#FFFF00";
      areas.style = "Bad";
      sheet.getRange("D4").format.font.bold = true;
      areas.load("address, areaCount, cellCount, style, isEntireRow");
      areas.format.fill.load("color");
      areas.format.font.load("bold");
      areas.areas.load("items/address");
      await context.sync();
      const { address, areaCount, cellCount, style, isEntireRow, format } = areas;
      const items = areas.areas.items.map((each) => each.address);
      return [address, areaCount, cellCount, style, isEntireRow, format.fill.color, format.font.bold, items];
    });
    expect(said).toEqual([
      "Sheet1!A1:B2,Sheet1!D4",
      2,
      5,
      "Bad",
      false,
      "#FFC7CE",
      null,
      ["Sheet1!A1:B2", "Sheet1!D4"],
    ]);
  });

  it("are found from others", async () => {
    const said = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        [1, "", 3],
        ["", 5, ""],
        [7, "=A1+1", "x"],
      ];
      const areas = sheet.getRanges("A1:A3,C1:C9");
      const found = [
        areas.getIntersection("A2:C2"),
        areas.getOffsetRangeAreas(1, 1),
        areas.getUsedRangeAreas(true),
        areas.getEntireColumn(),
        areas.getSpecialCells("Constants", "Numbers"),
        areas.getIntersection(sheet.getRanges("A3,C3")),
      ];
      for (const each of found) each.load("address");
      const none = areas.getIntersectionOrNullObject("B2");
      const empty = sheet.getRanges("F1,H1").getUsedRangeAreasOrNullObject();
      await context.sync();
      return [
        ...found.map(({ address }) => address.replaceAll("Sheet1!", "")),
        none.isNullObject,
        empty.isNullObject,
      ];
    });
    expect(said).toEqual([
      "A2,C2",
      "B2:B4,D2:D10",
      "A1:A3,C1:C3",
      "A:A,C:C",
      "A1,A3,C1",
      "A3,C3",
      true,
      true,
    ]);
  });

  it("are copied from where they lie in the same rows and columns, and to each of them", async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A3").copyFrom("A1,C1");
      sheet.getRanges("E1,G1").copyFrom("B1");
      const [row, each] = [sheet.getRange("A3:C3"), sheet.getRange("E1:G1")];
      row.load("values");
      each.load("values");
      await context.sync();
      return [row.values, each.values];
    });
    expect(values).toEqual([[[1, 3, ""]], [[2, "", 2]]]);
  });

  it("have one conditional format, one validation, and are cleared together", async () => {
    const host = startExcel();
    const said = await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:A3,C1:C3");
      const format = areas.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1>1";
      areas.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      areas.dataValidation.load("type");
      const count = areas.conditionalFormats.getCount();
      areas.conditionalFormats.load("items/type");
      const ranges = format.getRanges().load("address");
      await context.sync();
      return [count.value, areas.conditionalFormats.items.length, ranges.address, areas.dataValidation.type];
    });
    expect(said).toEqual([1, 1, "Sheet1!A1:A3,Sheet1!C1:C3", "WholeNumber"]);
    expect(host.workbook.sheets[0]!.conditionalFormats).toHaveLength(1);
    await onSheet(async (sheet, context) => {
      sheet.getRanges("A1:A3,C1:C3").clear();
      await context.sync();
    });
    const { conditionalFormats, validations } = host.workbook.sheets[0]!;
    expect([conditionalFormats.length, validations.length]).toEqual([0, 0]);
  });

  it("move along with inserted rows, and find their tables", async () => {
    const said = await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:A2", true);
      const areas = sheet.getRanges("A2:B2,D5").load("address");
      const tables = areas.getTables();
      const whole = areas.getTables(true);
      const counts = [tables.getCount(), whole.getCount()];
      await context.sync();
      sheet.getRange("4:4").insert("Down");
      areas.load("address");
      await context.sync();
      return [areas.address, ...counts.map(({ value }) => value)];
    });
    expect(said).toEqual(["Sheet1!A2:B2,Sheet1!D6", 1, 0]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      "no intersection",
      (sheet) => sheet.getRanges("A1,C1").getIntersection("B1").load("address"),
      "ItemNotFound",
    ],
    [
      "cells off the sheet",
      (sheet) => sheet.getRanges("A1,C1").getOffsetRangeAreas(-1, 0),
      "InvalidArgument",
    ],
    ["areas of no common form", (sheet) => sheet.getRange("F1").copyFrom("A1:A2,C1"), "InvalidArgument"],
    [
      "no used cells",
      (sheet) => sheet.getRanges("A1,C1").getUsedRangeAreas().load("address"),
      "ItemNotFound",
    ],
  ])("answer with an error for %s", async (_what, work, expected) => {
    const code = await codeOf(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    expect(code).toBe(expected);
  });

  it("are selected together, until others are", async () => {
    // Microsoft's published client cannot select them yet: on ours
    const host = startExcel();
    installExcel(host);
    const selected = await onSheet(async (sheet, context) => {
      sheet.getRanges("B2:B3,D4").select();
      const areas = context.workbook.getSelectedRanges().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [areas.address, cell.address];
    });
    // what handlers of a selection are told
    const [told] = [...stateOf(host.workbook).sheets.values()].map((each) => each.selected);
    const code = await codeOf(async (context) => {
      context.workbook.getSelectedRange();
      await context.sync();
    });
    const after = await onSheet(async (sheet, context) => {
      sheet.getRange("C3").select();
      const areas = context.workbook.getSelectedRanges().load("address");
      await context.sync();
      return areas.address;
    });
    expect([...selected, told, code, after]).toEqual([
      "Sheet1!B2:B3,Sheet1!D4",
      "Sheet1!B2",
      "B2:B3,D4",
      "InvalidSelection",
      "Sheet1!C3",
    ]);
  });
});
