import type { ExcelHost } from "../../../src/emulator/excelHost";
import { installExcel } from "../../../src/emulator/client/install";
import { reopened } from "../reopened";
import { startExcel } from "../startExcel";
import { conditionsOf, formatted, RANGE, readTwice } from "./formatted";

describe("formats of rules", () => {
  it("have a number format, borders and an underline, which a file keeps", async () => {
    const host = await formatted("CellValue", ({ cellValue }) => {
      cellValue.rule = { formula1: "=3", operator: "GreaterThan" };
      cellValue.format.numberFormat = "0.00%";
      cellValue.format.font.underline = "Double";
      cellValue.format.borders.bottom.style = "Dash";
      cellValue.format.borders.getItem("EdgeTop").color = "#00FF00";
    });
    const paths =
      "cellValue/rule, cellValue/format/numberFormat, cellValue/format/font/underline, " +
      "cellValue/format/borders/bottom, cellValue/format/borders/top";
    const [before, after] = await readTwice(host, paths);
    expect(after).toEqual(before);
    expect(after).toMatchObject({
      cellValue: {
        format: {
          numberFormat: "0.00%",
          font: { underline: "Double" },
          borders: {
            bottom: { style: "Dash", sideIndex: "EdgeBottom" },
            top: { style: "Continuous", color: "#00FF00" },
          },
        },
      },
    });
    expect(conditionsOf(host).of(4, 0).style).toMatchObject({ numFmt: "0.00%" });
  });

  it("are cleared part by part", async () => {
    const host = await formatted("Custom", ({ custom }) => {
      custom.rule.formula = "=TRUE";
      custom.format.fill.color = "#FF0000";
      custom.format.font.bold = true;
      custom.format.fill.clear();
      custom.format.numberFormat = "0.0";
      custom.format.numberFormat = null;
    });
    expect(conditionsOf(host).of(0, 0).style).toEqual({ font: { bold: true } });
  });

  it("are read in the notation that counts rows and columns", async () => {
    const host = await formatted("Custom", ({ custom }) => (custom.rule.formulaR1C1 = "=RC>R1C1"));
    const [read] = await readTwice(host, "custom/rule");
    expect(read).toMatchObject({
      custom: { rule: { formula: "=A1>$A$1", formulaLocal: "=A1>$A$1", formulaR1C1: "=RC>R1C1" } },
    });
  });

  it("go by what day it is", async () => {
    const host = await formatted(
      "PresetCriteria",
      ({ preset }) => (preset.rule = { criterion: "LastSevenDays" }),
    );
    const [before, after] = await readTwice(host, "preset/rule");
    expect(after).toEqual(before);
    expect(after).toMatchObject({ preset: { rule: { criterion: "LastSevenDays" } } });
  });
});

describe("several ranges", () => {
  it("have one format together, which is found from each of them", async () => {
    startExcel();
    const [address, counts] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const format = sheet
        .getRanges("A1:A2,C1")
        .conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
      format.custom.rule.formula = "=A1>0";
      const ranges = format.getRanges().load("address");
      const single = format.getRangeOrNullObject();
      const found = ["A1", "B1", "C1"].map((cell) => sheet.getRange(cell).conditionalFormats.getCount());
      await context.sync();
      return [ranges.address, [...found.map(({ value }) => value), single.isNullObject]];
    });
    expect(address).toBe("Sheet1!A1:A2,Sheet1!C1");
    expect(counts).toEqual([1, 0, 1, true]);
  });
});

describe("what came with ExcelApi 1.17", () => {
  /** Microsoft's published client does not have it yet: on ours. */
  async function changed(
    work: (format: Excel.ConditionalFormat, sheet: Excel.Worksheet) => void,
  ): Promise<ExcelHost> {
    const host = await formatted("Custom", ({ custom }) => {
      custom.rule.formula = "=A1>2";
      custom.format.fill.color = "#FF0000";
    });
    installExcel(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      work(sheet.getRange(RANGE).conditionalFormats.getItemAt(0), sheet);
      await context.sync();
    });
    return host;
  }
  const ruleOf = (host: ExcelHost) => host.workbook.sheets[0]!.conditionalFormats[0]!;

  it("changes a rule to another kind, and its format stays", async () => {
    const host = await changed((format) =>
      format.changeRuleToCellValue({ formula1: "=4", operator: "GreaterThan" }),
    );
    expect(ruleOf(host).rule).toMatchObject({
      type: "cellIs",
      formulae: ["4"],
      attributes: { operator: "greaterThan" },
    });
    const conditions = conditionsOf(host);
    expect([3, 4].map((row) => conditions.of(row, 0).style?.fill !== undefined)).toEqual([false, true]);
  });

  it.each([
    [
      "top10",
      (format: Excel.ConditionalFormat) => format.changeRuleToTopBottom({ rank: 1, type: "TopItems" }),
    ],
    [
      "beginsWith",
      (format: Excel.ConditionalFormat) =>
        format.changeRuleToContainsText({ operator: "BeginsWith", text: "x" }),
    ],
    [
      "duplicateValues",
      (format: Excel.ConditionalFormat) =>
        format.changeRuleToPresetCriteria({ criterion: "DuplicateValues" }),
    ],
    ["expression", (format: Excel.ConditionalFormat) => format.changeRuleToCustom("=FALSE")],
    ["colorScale", (format: Excel.ConditionalFormat) => format.changeRuleToColorScale()],
    ["dataBar", (format: Excel.ConditionalFormat) => format.changeRuleToDataBar()],
    ["iconSet", (format: Excel.ConditionalFormat) => format.changeRuleToIconSet()],
  ])("changes a rule of a file to %s", async (type, change) => {
    const host = await reopened(await formatted("Custom", ({ custom }) => (custom.rule.formula = "=TRUE")));
    installExcel(host);
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Sheet1").getRange(RANGE).conditionalFormats.getItemAt(0));
      await context.sync();
    });
    const before = structuredClone(ruleOf(host).rule);
    expect(before.type).toBe(type);
    const drawn = new Set(["dataBar", "colorScale", "iconSet"]);
    const { formulae = [], attributes = {}, ...rest } = ruleOf(await reopened(host)).rule;
    expect({ ...rest, formulae, attributes }).toEqual({ formulae: [], attributes: {}, ...before });
    expect(drawn.has(type) && before.style).toBeFalsy();
  });

  it("lays a format over other cells, its formula from the first of them", async () => {
    const host = await changed((format, sheet) => format.setRanges(sheet.getRange("B2:B5")));
    expect(ruleOf(host)).toMatchObject({
      rects: [{ top: 1, left: 1, bottom: 4, right: 1 }],
      rule: { formulae: ["B2>2"] },
    });
  });

  it("takes the format away", async () => {
    const host = await changed((format) => format.custom.format.clearFormat());
    expect(ruleOf(host).rule.style).toBeUndefined();
  });
});
