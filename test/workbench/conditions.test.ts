import { parseAddress } from "../../src/emulator/model/rect";
import type { ConditionalRule } from "../../src/emulator/model/rules";
import { Conditions } from "../../src/emulator/shown/conditions";
import { cellAddress } from "../../src/workbook/plan/address";
import { sheetOf } from "./sheetOf";

const red = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } } } as const;
const rows = [
  [1, "合格", "甲"],
  [2, "不合格", "乙"],
  [3, "", "甲"],
  [4, "合格率", "=1/0"],
  [5, "HE", ""],
] as const;

function conditionsOf(
  address: string,
  ...rules: readonly (Partial<ConditionalRule> & { readonly type: string })[]
) {
  const { host, sheet } = sheetOf(rows);
  sheet.conditionalFormats = rules.map((rule, i) => ({
    id: String(i),
    rects: [parseAddress(address)!.rect],
    rule: { priority: i + 1, style: red, ...rule },
  }));
  return new Conditions(host.calculated(), sheet);
}

/** The cells of the range that are drawn red. */
function redCells(address: string, rule: Partial<ConditionalRule> & { readonly type: string }): string {
  const conditions = conditionsOf(address, rule);
  const { top, left, bottom, right } = parseAddress(address)!.rect;
  const found: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (conditions.of(row, column).style?.fill) found.push(cellAddress(row, column));
  return found.join(" ");
}

describe("conditional formats, as Excel shows them", () => {
  it.each([
    ["a formula, relative to the first cell", "A1:A5", { type: "expression", formulae: ["$A1>3"] }, "A4 A5"],
    ["a formula that gives a number", "A1:A5", { type: "expression", formulae: ["A1-3"] }, "A1 A2 A4 A5"],
    ["a formula with an error", "A1:A5", { type: "expression", formulae: ["1/0"] }, ""],
    ["a formula that no program knows", "A1:A5", { type: "expression", formulae: ["NIE(A1)"] }, ""],
    ["above", "A1:A5", { type: "cellIs", attributes: { operator: "greaterThan" }, formulae: ["3"] }, "A4 A5"],
    [
      "between, whichever comes first",
      "A1:A5",
      { type: "cellIs", attributes: { operator: "between" }, formulae: ["4", "2"] },
      "A2 A3 A4",
    ],
    [
      "not between",
      "A1:A5",
      { type: "cellIs", attributes: { operator: "notBetween" }, formulae: ["2", "4"] },
      "A1 A5",
    ],
    [
      "equal to a text",
      "C1:C5",
      { type: "cellIs", attributes: { operator: "equal" }, formulae: ['"甲"'] },
      "C1 C3",
    ],
    [
      "equal to nothing: a blank cell equals 0",
      "B1:B5",
      { type: "cellIs", attributes: { operator: "equal" }, formulae: ["0"] },
      "B3",
    ],
    [
      "a text that contains",
      "B1:B5",
      { type: "containsText", formulae: ['NOT(ISERROR(SEARCH("合格",B1)))'] },
      "B1 B2 B4",
    ],
    [
      "a text that begins",
      "B1:B5",
      { type: "beginsWith", formulae: ['LEFT(B1,LEN("合格"))="合格"'] },
      "B1 B4",
    ],
    ["blanks", "B1:B5", { type: "containsBlanks", formulae: ["LEN(TRIM(B1))=0"] }, "B3"],
    ["errors", "C1:C5", { type: "containsErrors", formulae: ["ISERROR(C1)"] }, "C4"],
    ["the first two", "A1:A5", { type: "top10", attributes: { rank: "2" } }, "A4 A5"],
    ["the last", "A1:A5", { type: "top10", attributes: { rank: "1", bottom: "1" } }, "A1"],
    [
      "the first 40 in a hundred",
      "A1:A5",
      { type: "top10", attributes: { rank: "40", percent: "1" } },
      "A4 A5",
    ],
    ["at least one in a hundred", "A1:A5", { type: "top10", attributes: { rank: "1", percent: "1" } }, "A5"],
    ["above average", "A1:A5", { type: "aboveAverage" }, "A4 A5"],
    [
      "at or below average",
      "A1:A5",
      { type: "aboveAverage", attributes: { aboveAverage: "0", equalAverage: "1" } },
      "A1 A2 A3",
    ],
    ["a deviation above", "A1:A5", { type: "aboveAverage", attributes: { stdDev: "1" } }, "A5"],
    ["duplicates", "C1:C5", { type: "duplicateValues" }, "C1 C3"],
    ["what is there once", "C1:C5", { type: "uniqueValues" }, "C2 C4"],
    ["what the host only keeps", "A1:A5", { type: "iconSet" }, ""],
  ])("%s", (_what, address, rule, expected) => {
    expect(redCells(address, rule)).toBe(expected);
  });

  it("lets the first rule decide, property by property, and stop the others", () => {
    const bold = { type: "expression", formulae: ["A1=5"], style: { font: { bold: true } } };
    const blue = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF0000FF" } } } as const;
    const all = { type: "expression", formulae: ["A1>0"] };
    const both = conditionsOf("A1:A5", bold, all, { ...all, style: blue }).of(4, 0).style;
    expect(both).toMatchObject({ font: { bold: true }, fill: { fgColor: { argb: "FFFF0000" } } });
    expect(conditionsOf("A1:A5", { ...bold, stopIfTrue: true }, all).of(4, 0).style?.fill).toBeUndefined();
  });

  it.each([
    ["from nothing to the highest, when nothing is below", [{ type: "min" }, { type: "max" }], [0.2, 1]],
    [
      "between two numbers",
      [
        { type: "num", value: 0 },
        { type: "num", value: "10" },
      ],
      [0.1, 0.5],
    ],
    ["between shares of the way", [{ type: "percent", value: 50 }, { type: "max" }], [0, 1]],
  ])("draws data bars %s", (_what, cfvo, [first, last]) => {
    const conditions = conditionsOf("A1:A5", { type: "dataBar", cfvo, color: { argb: "FF638EC6" } });
    expect([conditions.of(0, 0).bar!.share, conditions.of(4, 0).bar!.share]).toEqual([first, last]);
  });

  it("mixes the colors of a scale", () => {
    const cfvo = [{ type: "min" }, { type: "percentile", value: 50 }, { type: "max" }];
    const colors = [{ argb: "FFFF0000" }, { argb: "FFFFFFFF" }, { argb: "FF0000FF" }];
    const conditions = conditionsOf("A1:A5", { type: "colorScale", cfvo, colors });
    const shown = [0, 1, 2, 4].map((row) => conditions.of(row, 0).style?.fill?.fgColor?.argb);
    expect(shown).toEqual(["FFFF0000", "FFFF8080", "FFFFFFFF", "FF0000FF"]);
  });
});
