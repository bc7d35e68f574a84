import type { CaseGroup, ConformanceCase } from "../case";
import { isRefused } from "../askingCells";

const COLOR = "Excel.RangeFill.color";

/** The fill of a cell after a colour was given to it. */
function filled(
  id: string,
  color: string,
  expected: string,
  [en, zh]: readonly [string, string],
  source = COLOR,
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source,
    run: async ({ context, sheet }) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = color;
      fill.load("color");
      await context.sync();
      return fill.color;
    },
    expected,
  };
}

export const colors: CaseGroup = {
  en: "Colours",
  zh: "颜色",
  cases: [
    filled("color-code", "#4472C4", "#4472C4", [
      "A colour is told as it was given.",
      "颜色按给定的代码返回。",
    ]),
    filled("color-lower-case", "#ffa500", "#FFA500", ["It is told in capitals.", "返回时为大写。"]),
    filled("color-no-sign", "FFA500", "#FFA500", ["The number sign may be left out.", "可以省略井号。"]),
    filled("color-name", "orange", "#FFA500", [
      "A colour may be a name of HTML, and is told by its code.",
      "可以使用 HTML 颜色名，返回代码。",
    ]),
    filled(
      "color-name-yellow",
      "yellow",
      "#FFFF00",
      ["Yellow is such a name.", "yellow 是颜色名。"],
      "OfficeDev/office-js-snippets (conditional formats)",
    ),
    filled(
      "color-name-capitals",
      "LightBlue",
      "#ADD8E6",
      ["Names may be written with capitals.", "颜色名可以含大写字母。"],
      "OfficeDev/office-js-snippets (create and format a table)",
    ),
    filled(
      "color-name-pink",
      "pink",
      "#FFC0CB",
      ["Pink is such a name.", "pink 是颜色名。"],
      "learn.microsoft.com: Find special cells within a range",
    ),
    {
      id: "color-of-font-name",
      en: "A font takes names too.",
      zh: "字体颜色也接受颜色名。",
      source: "Excel.RangeFont.color; OfficeDev/office-js-snippets",
      run: async ({ context, sheet }) => {
        const { font } = sheet.getRange("A1").format;
        font.color = "white";
        font.load("color");
        await context.sync();
        return font.color;
      },
      expected: "#FFFFFF",
    },
    {
      id: "color-unknown",
      en: "What is no colour is refused.",
      zh: "不是颜色的内容被拒绝。",
      source: COLOR,
      run: (ground) =>
        isRefused(ground, () => {
          ground.sheet.getRange("A1").format.fill.color = "no such colour";
        }),
      expected: true,
    },
    {
      id: "color-null",
      en: "Null is no colour.",
      zh: "null 不是颜色。",
      source: "learn.microsoft.com: Blank and null values in Excel add-ins",
      run: (ground) =>
        isRefused(ground, () => {
          ground.sheet.getRange("A1").format.fill.color = null as unknown as string;
        }),
      expected: true,
    },
  ],
};
