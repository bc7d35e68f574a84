import { refusal } from "../asking";
import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";

const STYLE = "Excel.Range.style";

/** What A1 says of itself after something was done to it. */
function dressed(
  id: string,
  dress: (cell: Excel.Range, ground: Ground) => void,
  of: (cell: Excel.Range) => Answer,
  expected: Answer,
  [en, zh]: readonly [string, string],
  source = STYLE,
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source,
    run: async (ground) => {
      const cell = ground.sheet.getRange("A1");
      dress(cell, ground);
      cell.load("style, numberFormatCategories");
      cell.format.load("textOrientation");
      cell.format.font.load("subscript, superscript");
      cell.format.fill.load("color, pattern");
      await ground.context.sync();
      return of(cell);
    },
    expected,
  };
}

const style = (cell: Excel.Range): Answer => cell.style;

export const cellStyles: CaseGroup = {
  en: "Styles, orientation and patterns",
  zh: "样式、方向与图案",
  cases: [
    dressed("style-normal", () => undefined, style, "Normal", [
      "A cell has the style Normal from the start.",
      "单元格默认样式是 Normal。",
    ]),
    dressed("style-good", (cell) => (cell.style = "Good"), style, "Good", [
      "A built-in style is told by its name in the enumeration.",
      "内置样式以枚举中的名称返回。",
    ]),
    dressed("style-shaded", (cell) => (cell.style = "Accent1_20"), style, "Accent1_20", [
      "So is one whose name in the list of styles is another.",
      "列表中另有名称的内置样式也是如此。",
    ]),
    {
      id: "style-mixed",
      en: "Cells of different styles have none in common.",
      zh: "样式不同的单元格没有共同样式。",
      source: STYLE,
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").style = "Bad";
        const range = sheet.getRange("A1:A2").load("style");
        await context.sync();
        return range.style;
      },
      expected: null,
    },
    dressed(
      "text-orientation",
      (cell) => (cell.format.textOrientation = -45),
      ({ format }) => format.textOrientation,
      -45,
      ["Text may lead downwards.", "文字可以向下倾斜。"],
      "Excel.RangeFormat.textOrientation",
    ),
    {
      id: "text-orientation-refused",
      en: "Text leads at most straight up or down.",
      zh: "文字最多旋转到竖直方向。",
      source: "Excel.RangeFormat.textOrientation: an integer either from -90 to 90, or 180",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").format.textOrientation = 120;
        return (await refusal(context)) !== "none";
      },
      expected: true,
    },
    dressed(
      "font-raised",
      ({ format }) => (format.font.superscript = true),
      ({ format }) => [format.font.superscript, format.font.subscript],
      [true, false],
      ["A raised text is not lowered.", "上标不是下标。"],
      "Excel.RangeFont.superscript, subscript",
    ),
    dressed(
      "fill-solid",
      ({ format }) => (format.fill.color = "#FFFF00"),
      ({ format }) => [format.fill.color, format.fill.pattern],
      ["#FFFF00", "Solid"],
      ["A color alone makes a solid fill.", "只设颜色即为实心填充。"],
      "Excel.RangeFill.color, pattern",
    ),
    dressed(
      "number-format-category",
      (cell) => (cell.numberFormat = [["0.0%"]]),
      (cell) => cell.numberFormatCategories[0]![0] as Answer,
      "Percentage",
      ["A number format says of which kind it is.", "数字格式会说明其类别。"],
      "Excel.Range.numberFormatCategories",
    ),
  ],
};
