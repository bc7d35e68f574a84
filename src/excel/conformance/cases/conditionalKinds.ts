import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { loaded } from "../asking";
import { isRefused } from "../askingCells";

const DOC = "learn.microsoft.com: Apply conditional formatting to Excel ranges";

type Kind = "CellValue" | "ContainsText" | "TopBottom" | "PresetCriteria" | "ColorScale" | "Custom";

const add = ({ sheet }: Ground, kind: Kind): Excel.ConditionalFormat =>
  sheet.getRange("B2:B9").conditionalFormats.add(kind);

interface Part<Rule> {
  rule: Rule;
}

/** A rule is read as it was set. */
function readBack<Rule extends object>(
  id: string,
  [en, zh]: readonly [string, string],
  source: string,
  kind: Kind,
  part: (format: Excel.ConditionalFormat) => OfficeExtension.ClientObject & Part<Rule>,
  rule: Rule,
): ConformanceCase {
  return {
    id: `conditional-${id}`,
    en,
    zh,
    source,
    since: "1.6",
    run: async (ground) => {
      const format = add(ground, kind);
      part(format).rule = rule;
      const said = await loaded(ground, part(format), "rule", (item) => item.rule as Record<string, unknown>);
      return Object.keys(rule).map((key) => said[key] as Answer);
    },
    expected: Object.values(rule) as Answer[],
  };
}

export const conditionalKinds: CaseGroup = {
  en: "Conditional formats by kind",
  zh: "各类条件格式",
  cases: [
    readBack(
      "cell-value",
      ["A format by the value of a cell is read as it was set.", "按单元格值的条件格式按设置读回。"],
      `Excel.ConditionalCellValueRule; ${DOC}`,
      "CellValue",
      (format) => format.cellValue,
      { formula1: "=0", operator: "LessThan" } as Excel.ConditionalCellValueRule,
    ),
    readBack(
      "cell-value-between",
      ["Between two values too.", "介于两值之间亦然。"],
      "Excel.ConditionalCellValueRule.formula2",
      "CellValue",
      (format) => format.cellValue,
      { formula1: "=1", formula2: "=5", operator: "Between" } as Excel.ConditionalCellValueRule,
    ),
    readBack(
      "text",
      ["A format by a text in the cell is read as it was set.", "按文本的条件格式按设置读回。"],
      `Excel.ConditionalTextComparisonRule; ${DOC}`,
      "ContainsText",
      (format) => format.textComparison,
      { operator: "BeginsWith", text: "Delayed" } as Excel.ConditionalTextComparisonRule,
    ),
    readBack(
      "top",
      ["A format of the highest or lowest is read as it was set.", "最前最后的条件格式按设置读回。"],
      `Excel.ConditionalTopBottomRule; ${DOC}`,
      "TopBottom",
      (format) => format.topBottom,
      { rank: 3, type: "BottomItems" } as Excel.ConditionalTopBottomRule,
    ),
    readBack(
      "preset",
      ["A format by a preset criterion is read as it was set.", "预设条件按设置读回。"],
      `Excel.ConditionalPresetCriteriaRule; ${DOC}`,
      "PresetCriteria",
      (format) => format.preset,
      { criterion: "OneStdDevAboveAverage" } as Excel.ConditionalPresetCriteriaRule,
    ),
    {
      id: "conditional-color-scale",
      en: "A color scale of two points, or of three.",
      zh: "色阶可有两点或三点。",
      source: `Excel.ColorScaleConditionalFormat.threeColorScale, criteria; ${DOC}`,
      since: "1.6",
      run: async (ground) => {
        const { colorScale } = add(ground, "ColorScale");
        const ends = {
          minimum: { type: "LowestValue", color: "#0000FF" },
          maximum: { type: "HighestValue", color: "#FF0000" },
        } as Excel.ConditionalColorScaleCriteria;
        colorScale.criteria = ends;
        const two = await loaded(ground, colorScale, "threeColorScale", (scale) => scale.threeColorScale);
        const midpoint = { type: "Percent", formula: "50", color: "yellow" } as const;
        colorScale.criteria = { ...ends, midpoint };
        const three = await loaded(ground, colorScale, "threeColorScale, criteria", (scale) => [
          scale.threeColorScale,
          scale.criteria.midpoint!.type,
          scale.criteria.midpoint!.color!,
          scale.criteria.maximum.color!,
        ]);
        return [two, ...three];
      },
      expected: [false, true, "Percent", "#FFFF00", "#FF0000"],
    },
    {
      id: "conditional-scale-stops-nothing",
      en: "stopIfTrue of a color scale is null.",
      zh: "色阶的 stopIfTrue 为 null。",
      source: "Excel.ConditionalFormat.stopIfTrue",
      since: "1.6",
      run: (ground) => loaded(ground, add(ground, "ColorScale"), "stopIfTrue", (format) => format.stopIfTrue),
      expected: null,
    },
    {
      id: "conditional-kind-types",
      en: "Each format says of what type it is.",
      zh: "每个条件格式都说明其类型。",
      source: "Excel.ConditionalFormat.type",
      since: "1.6",
      run: async (ground) => {
        const kinds = ["CellValue", "ContainsText", "TopBottom", "PresetCriteria", "ColorScale"] as const;
        const formats = kinds.map((kind) => add(ground, kind).load("type"));
        await ground.context.sync();
        return formats.map(({ type }) => type);
      },
      expected: ["CellValue", "ContainsText", "TopBottom", "PresetCriteria", "ColorScale"],
    },
    {
      id: "conditional-kind-look",
      en: "What a format looks like is read as it was set.",
      zh: "条件格式的外观按设置读回。",
      source: "Excel.CellValueConditionalFormat.format",
      since: "1.6",
      run: async (ground) => {
        const { format } = add(ground, "CellValue").cellValue;
        format.font.color = "red";
        format.font.italic = true;
        format.fill.color = "#00FF00";
        const said = loaded(ground, format, "font/color, font/italic, fill/color", ({ font, fill }) => [
          font.color,
          font.italic,
          fill.color,
        ]);
        return said;
      },
      expected: ["#FF0000", true, "#00FF00"],
    },
    {
      id: "conditional-rank",
      en: "A rank above 1,000 is refused.",
      zh: "名次超过 1000 被拒绝。",
      source: "Excel.ConditionalTopBottomRule.rank: between 1 and 1000",
      since: "1.6",
      run: (ground) =>
        isRefused(
          ground,
          () => (add(ground, "TopBottom").topBottom.rule = { rank: 1_001, type: "TopItems" }),
        ),
      expected: true,
    },
    {
      id: "conditional-ranges",
      en: "A format knows its ranges.",
      zh: "条件格式可列出其区域。",
      source: "Excel.ConditionalFormat.getRanges",
      since: "1.17",
      run: (ground) =>
        loaded(ground, add(ground, "Custom").getRanges(), "areaCount, cellCount", (areas) => [
          areas.areaCount,
          areas.cellCount,
        ]),
      expected: [1, 8],
    },
  ],
};
