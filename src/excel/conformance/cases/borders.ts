import type { Answer, CaseGroup, ConformanceCase } from "../case";

const BORDER = "Excel.RangeBorder.style, weight, color";

/** The upper edge of A1:B1 after something was drawn. */
function drawn(
  id: string,
  draw: (edge: Excel.RangeBorder, sheet: Excel.Worksheet) => void,
  of: (edge: Excel.RangeBorder) => Answer,
  expected: Answer,
  [en, zh]: readonly [string, string],
  source = BORDER,
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source,
    run: async ({ context, sheet }) => {
      const edge = sheet.getRange("A1:B1").format.borders.getItem("EdgeTop");
      draw(edge, sheet);
      edge.load("style, weight, color, sideIndex");
      await context.sync();
      return of(edge);
    },
    expected,
  };
}

const style = (edge: Excel.RangeBorder): Answer => edge.style;

export const borders: CaseGroup = {
  en: "Borders",
  zh: "边框",
  cases: [
    drawn("border-none", () => undefined, style, "None", [
      "A cell has no border from the start.",
      "单元格默认没有边框。",
    ]),
    drawn("border-continuous", (edge) => (edge.style = "Continuous"), style, "Continuous", [
      "A continuous line is told as such.",
      "实线如实返回。",
    ]),
    drawn("border-dash", (edge) => (edge.style = "Dash"), style, "Dash", [
      "A dashed line is told as such.",
      "虚线如实返回。",
    ]),
    drawn("border-double", (edge) => (edge.style = "Double"), style, "Double", [
      "A double line is told as such.",
      "双线如实返回。",
    ]),
    drawn("border-dash-dot", (edge) => (edge.style = "DashDot"), style, "DashDot", [
      "A line of dashes and dots is told as such.",
      "点划线如实返回。",
    ]),
    drawn(
      "border-taken-away",
      (edge) => {
        edge.style = "Continuous";
        edge.style = "None";
      },
      style,
      "None",
      ["A border may be taken away.", "可以去掉边框。"],
    ),
    drawn(
      "border-weight",
      (edge) => {
        edge.style = "Continuous";
        edge.weight = "Thick";
      },
      (edge) => [edge.style, edge.weight],
      ["Continuous", "Thick"],
      ["A line has a weight.", "线条有粗细。"],
    ),
    drawn(
      "border-color",
      (edge) => {
        edge.style = "Continuous";
        edge.color = "orange";
      },
      (edge) => edge.color,
      "#FFA500",
      ["A line has a colour, which may be a name.", "线条有颜色，可用颜色名。"],
    ),
    drawn(
      "border-mixed",
      (_edge, sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous"),
      style,
      null,
      ["Where lines differ along an edge: null.", "一条边上线型不一致时为 null。"],
      "learn.microsoft.com: Blank and null values in Excel add-ins",
    ),
    drawn(
      "border-side",
      () => undefined,
      (edge) => edge.sideIndex,
      "EdgeTop",
      ["A border knows its side.", "边框知道自己的位置。"],
      "Excel.RangeBorder.sideIndex",
    ),
    {
      id: "border-inside",
      en: "Lines within a range are not those around it.",
      zh: "内部边框与外边框各自独立。",
      source: "Excel.BorderIndex",
      run: async ({ context, sheet }) => {
        const { borders } = sheet.getRange("A1:B2").format;
        borders.getItem("InsideVertical").style = "Continuous";
        const [inside, around] = [borders.getItem("InsideVertical"), borders.getItem("EdgeLeft")];
        inside.load("style");
        around.load("style");
        await context.sync();
        return [inside.style, around.style];
      },
      expected: ["Continuous", "None"],
    },
  ],
};
