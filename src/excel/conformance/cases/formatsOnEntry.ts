import { entered, formatOf } from "../askingCells";
import type { Answer, CaseGroup, ConformanceCase } from "../case";

const AUTOMATIC =
  "support.microsoft.com: Available number formats in Excel; ECMA-376 part 1, 18.8.30 (built-in formats)";
const ENTRY = "Excel 2007 Bible, page 466: Automatic number formatting";

/** The format that a cell of the General format has after a text was entered. */
function gained(
  id: string,
  text: string,
  expected: Answer,
  [en, zh]: readonly [string, string],
  source = AUTOMATIC,
): ConformanceCase {
  return { id, en, zh, source, run: (ground) => formatOf(ground, text), expected };
}

export const formatsOnEntry: CaseGroup = {
  en: "Number formats that come with an entry",
  zh: "随输入而来的数字格式",
  cases: [
    gained("format-plain", "12.5", "General", [
      "A plain number leaves the format General.",
      "普通数字不改变常规格式。",
    ]),
    gained("format-text", "沂源", "General", ["A text leaves the format General.", "文本不改变常规格式。"]),
    gained(
      "format-percent",
      "50%",
      "0%",
      ["A percentage makes the format `0%`.", "百分数使格式成为 `0%`。"],
      ENTRY,
    ),
    gained(
      "format-percent-decimals",
      "12.5%",
      "0.00%",
      ["A percentage with decimals makes the format `0.00%`.", "带小数的百分数使格式成为 `0.00%`。"],
      ENTRY,
    ),
    gained(
      "format-thousands",
      "1,234",
      "#,##0",
      ["Commas between thousands make the format `#,##0`.", "千位分隔符使格式成为 `#,##0`。"],
      ENTRY,
    ),
    gained(
      "format-thousands-decimals",
      "1,234.5",
      "#,##0.00",
      ["With decimals they make it `#,##0.00`.", "带小数时成为 `#,##0.00`。"],
      ENTRY,
    ),
    {
      id: "format-money",
      en: "An amount of money makes a format for money.",
      zh: "金额使格式成为货币格式。",
      source: ENTRY,
      run: async (ground) => String(await formatOf(ground, "$120")).startsWith("$#,##0"),
      expected: true,
    },
    gained(
      "format-scientific",
      "1e5",
      "0.00E+00",
      ["Scientific notation makes the format `0.00E+00`.", "科学计数法使格式成为 `0.00E+00`。"],
      ENTRY,
    ),
    gained(
      "format-fraction",
      "0 1/2",
      "# ?/?",
      ["A fraction makes the format `# ?/?`.", "分数使格式成为 `# ?/?`。"],
      "support.microsoft.com: Display numbers as fractions",
    ),
    gained(
      "format-iso-date",
      "2018-12-31",
      "m/d/yyyy",
      ["A date makes the format `m/d/yyyy`.", "日期使格式成为 `m/d/yyyy`。"],
      "OfficeDev/office-js#229",
    ),
    gained(
      "format-day-month",
      "15-Feb",
      "d-mmm",
      ["A day and a month make the format `d-mmm`.", "日加月使格式成为 `d-mmm`。"],
      "support.microsoft.com: Stop automatically changing numbers to dates (`2-Dec`)",
    ),
    gained(
      "format-day-month-numbers",
      "12/2",
      "d-mmm",
      ["`12/2` makes the format `d-mmm`.", "`12/2` 使格式成为 `d-mmm`。"],
      "support.microsoft.com: Stop automatically changing numbers to dates (`2-Dec`)",
    ),
    gained("format-time", "12:30", "h:mm", ["A time makes the format `h:mm`.", "时间使格式成为 `h:mm`。"]),
    gained("format-time-halved", "6:30 PM", "h:mm AM/PM", [
      "A time of the 12-hour clock makes the format `h:mm AM/PM`.",
      "12 小时制时间使格式成为 `h:mm AM/PM`。",
    ]),
    {
      id: "format-other-kept",
      en: "A cell that has another format than General keeps it.",
      zh: "格式不是常规的单元格保留其格式。",
      source: "support.microsoft.com: Available number formats in Excel",
      run: (ground) => entered(ground, "2019-01-01", "0.00"),
      expected: [43_466, "Double", "0.00"],
    },
    {
      id: "format-of-date-kept",
      en: "A format for dates is kept by a date that is written otherwise.",
      zh: "日期格式不因日期写法不同而改变。",
      source: "learn.microsoft.com: Blank and null values in Excel add-ins",
      run: (ground) => entered(ground, "1/1/2019", "yyyy-mm-dd"),
      expected: [43_466, "Double", "yyyy-mm-dd"],
    },
    {
      id: "format-empty-resets",
      en: "An empty text as number format makes it General.",
      zh: "数字格式设为空文本即恢复为常规。",
      source: "learn.microsoft.com: Blank and null values in Excel add-ins",
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["0.00"]];
        cell.numberFormat = [[""]];
        cell.load("numberFormat");
        await context.sync();
        return cell.numberFormat[0]![0] as Answer;
      },
      expected: "General",
    },
    {
      id: "format-grid",
      en: "The number format is told of every cell, also where cells differ.",
      zh: "数字格式按单元格返回，不同也逐个返回。",
      source: "Excel.Range.numberFormat",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.numberFormat = [["0.00", "@"]];
        range.load("numberFormat");
        await context.sync();
        return range.numberFormat as Answer;
      },
      expected: [["0.00", "@"]],
    },
    {
      id: "format-shown",
      en: "The text of a cell is what its number format makes of the value.",
      zh: "text 是数字格式对值的呈现。",
      source: "Excel.Range.text",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:D1");
        range.numberFormat = [["0.0%", "0.00", "@", "yyyy-mm-dd"]];
        range.values = [[0.125, 3, "007", 43_466]];
        range.load("text");
        await context.sync();
        return range.text as Answer;
      },
      expected: [["12.5%", "3.00", "007", "2019-01-01"]],
    },
    {
      id: "format-shown-narrow",
      en: "The text does not depend on the width of the column.",
      zh: "text 与列宽无关。",
      source: "Excel.Range.text",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["0"]];
        range.values = [[12_345_678]];
        range.format.columnWidth = 10;
        range.load("text");
        await context.sync();
        return range.text as Answer;
      },
      expected: [["12345678"]],
    },
  ],
};
