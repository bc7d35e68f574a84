import type { CaseGroup, ConformanceCase, Ground } from "../case";

const LIMITS = "support.microsoft.com: Excel specifications and limits (number precision: 15 digits)";
const CODES = "support.microsoft.com: Review guidelines for customizing a number format";
const FRACTIONS = "support.microsoft.com: Display numbers as fractions (123.456)";
const GENERAL =
  "support.microsoft.com: Available number formats in Excel (General uses scientific notation from 12 digits on)";
const DATES = "support.microsoft.com: Format a date the way you want";

/** What a number looks like in a number format. */
function shown(
  id: string,
  [value, format]: readonly [number, string],
  expected: string,
  [en, zh]: readonly [string, string],
  source: string,
): ConformanceCase {
  return { id, en, zh, source, run: (ground) => textOf(ground, value, format), expected };
}

async function textOf({ context, sheet }: Ground, value: number, format: string): Promise<string> {
  const cell = sheet.getRange("A1");
  cell.numberFormat = [[format]];
  cell.values = [[value]];
  // no column is too narrow for what is asked
  cell.format.columnWidth = 200;
  cell.load("text");
  await context.sync();
  return String(cell.text[0]![0]);
}

export const shownTexts: CaseGroup = {
  en: "What numbers look like",
  zh: "数字的显示",
  cases: [
    shown(
      "shown-half",
      [1.005, "0.00"],
      "1.01",
      [
        "The decimal number is rounded, not the binary one: 1.005 is 1.01.",
        "按十进制数舍入，而不是二进制数：1.005 显示为 1.01。",
      ],
      LIMITS,
    ),
    shown(
      "shown-half-percent",
      [0.285, "0%"],
      "29%",
      ["So is a percentage: 0.285 is 29%.", "百分数也是如此：0.285 显示为 29%。"],
      LIMITS,
    ),
    shown(
      "shown-large",
      [1e21, "0"],
      "1000000000000000000000",
      ["A large number has all its zeros.", "很大的数显示全部的零。"],
      CODES,
    ),
    shown(
      "shown-general-long",
      [123456789012, "General"],
      "1.23457E+11",
      ["General writes 12 digits with an exponent.", "常规格式的 12 位数显示为科学计数。"],
      GENERAL,
    ),
    shown(
      "shown-fraction-one",
      [123.456, "# ?/?"],
      "123 1/2",
      ["With one digit 123.456 is 123 1/2.", "一位分数时 123.456 显示为 123 1/2。"],
      FRACTIONS,
    ),
    shown(
      "shown-fraction-two",
      [123.456, "# ??/??"],
      "123 26/57",
      ["With two digits it is 123 26/57.", "两位分数时显示为 123 26/57。"],
      FRACTIONS,
    ),
    shown(
      "shown-fraction-eighths",
      [123.456, "# ?/8"],
      "123 4/8",
      ["In eighths it is 123 4/8.", "以八分之几显示为 123 4/8。"],
      FRACTIONS,
    ),
    shown(
      "shown-thousands",
      [12200000, "0.0,,"],
      "12.2",
      [
        "Commas at the end divide by thousands: 12,200,000 is 12.2.",
        "末尾的逗号按千缩小：12,200,000 显示为 12.2。",
      ],
      CODES,
    ),
    shown(
      "shown-condition",
      [8675309, "[<=9999999]###-####;(###) ###-####"],
      "867-5309",
      ["The first section whose condition holds is shown.", "使用第一个条件成立的节。"],
      CODES,
    ),
    shown("shown-hidden", [5, ";;;"], "", ["Empty sections show nothing.", "空的节什么也不显示。"], CODES),
    shown(
      "shown-elapsed",
      [1.5, "[h]:mm"],
      "36:00",
      ["Hours in brackets count on beyond a day.", "方括号中的小时超过一天也累计。"],
      DATES,
    ),
    shown(
      "shown-chinese-date",
      [43845, 'yyyy"年"m"月"d"日"'],
      "2020年1月15日",
      ["Texts stand between the parts of a date.", "日期各部分之间可有文字。"],
      DATES,
    ),
  ],
};
