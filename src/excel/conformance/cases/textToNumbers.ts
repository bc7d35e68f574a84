import { entered } from "../askingCells";
import type { Answer, CaseGroup, ConformanceCase } from "../case";

const ENTRY = "About entering text, numbers, dates, and times in a spreadsheet (Office help)";
const AS_TEXT = "support.microsoft.com: Format numbers as text";

/** What becomes of a text that is assigned: its value and kind. */
function taken(
  id: string,
  text: string,
  expected: readonly Answer[],
  [en, zh]: readonly [string, string],
  source = ENTRY,
): ConformanceCase {
  return { id, en, zh, source, run: async (ground) => (await entered(ground, text)).slice(0, 2), expected };
}

export const textToNumbers: CaseGroup = {
  en: "Texts that are numbers",
  zh: "成为数字的文本",
  cases: [
    taken(
      "text-decimal",
      "29.96",
      [29.96, "Double"],
      ["`29.96` is a number.", "`29.96` 成为数字。"],
      "learn.microsoft.com: Blank and null values in Excel add-ins",
    ),
    taken(
      "text-brackets",
      "(5)",
      [-5, "Double"],
      ["A number in brackets is negative.", "括号中的数字是负数。"],
    ),
    taken(
      "text-plus",
      "+5",
      [5, "Double"],
      ["A plus sign before a number is dropped.", "数字前的加号被去掉。"],
    ),
    taken(
      "text-minus",
      "-5",
      [-5, "Double"],
      ["A minus sign before a number makes it negative.", "数字前的减号表示负数。"],
    ),
    taken("text-percent", "50%", [0.5, "Double"], ["A percentage is a number.", "百分数成为数字。"]),
    taken("text-dollar", "$120", [120, "Double"], ["An amount of money is a number.", "金额成为数字。"]),
    taken(
      "text-thousands",
      "1,234.5",
      [1234.5, "Double"],
      ["Commas between thousands are taken for such.", "千位分隔符得到识别。"],
    ),
    taken(
      "text-comma-elsewhere",
      "45,00",
      ["45,00", "String"],
      ["A comma at another place makes a text.", "逗号不在千位上时是文本。"],
      "Excel 2010 Bible: Understanding the types of data",
    ),
    taken(
      "text-exponent",
      "1e5",
      [100_000, "Double"],
      ["Scientific notation is a number.", "科学计数法成为数字。"],
    ),
    taken(
      "text-gene",
      "2310009E13",
      [2.310009e19, "Double"],
      ["A name like 2310009E13 is a number.", "形如 2310009E13 的名称成为数字。"],
      "Genome Biology 2016, 17:177: Gene name errors are widespread in the scientific literature",
    ),
    taken(
      "text-leading-zeros",
      "007",
      [7, "Double"],
      ["Leading zeros are lost.", "前导零丢失。"],
      "support.microsoft.com: Keeping leading zeros and large numbers",
    ),
    taken(
      "text-18-digits",
      "123456789012345678",
      [123_456_789_012_345_000, "Double"],
      [
        "Of a long number, fifteen digits are kept, and the others become zeros.",
        "过长的数字只保留 15 位，其余变为零。",
      ],
      "support.microsoft.com: Keeping leading zeros and large numbers",
    ),
    taken(
      "text-fraction",
      "0 1/2",
      [0.5, "Double"],
      ["A whole number and a fraction are a number.", "整数加分数成为数字。"],
      "support.microsoft.com: Display numbers as fractions",
    ),
    taken(
      "text-true",
      "true",
      [true, "Boolean"],
      ["`true` is a truth value.", "`true` 成为逻辑值。"],
      "support.microsoft.com: TRUE function",
    ),
    taken(
      "text-error",
      "#N/A",
      ["#N/A", "Error"],
      ["`#N/A` is an error.", "`#N/A` 成为错误值。"],
      "support.microsoft.com: NA function: #N/A may be typed into a cell",
    ),
    taken(
      "text-letters-and-digits",
      "10AA109",
      ["10AA109", "String"],
      ["Digits and letters together are a text.", "数字与字母混合是文本。"],
    ),
    taken(
      "text-space-within",
      "208 4675",
      ["208 4675", "String"],
      ["Digits with a space between them are a text.", "中间有空格的数字是文本。"],
    ),
    taken("text-part-number", "12-976", ["12-976", "String"], ["`12-976` is a text.", "`12-976` 是文本。"]),
    taken(
      "text-with-unit",
      "12亿",
      ["12亿", "String"],
      ["A number with a unit is a text.", "带单位的数字是文本。"],
      ENTRY,
    ),
    taken(
      "text-apostrophe-number",
      "'007",
      ["007", "String"],
      [
        "An apostrophe in front keeps a text, and is not part of it.",
        "前置撇号使内容保持为文本，且不计入文本。",
      ],
      `${AS_TEXT}; OfficeDev/office-js#6687`,
    ),
    taken(
      "text-apostrophe-formula",
      "'=1+1",
      ["=1+1", "String"],
      ["An apostrophe keeps what looks like a formula a text.", "前置撇号使形如公式的内容保持为文本。"],
      "OfficeDev/office-js#6687",
    ),
    {
      id: "text-format-keeps-number",
      en: "A cell of the Text format keeps digits as a text.",
      zh: "文本格式的单元格把数字保留为文本。",
      source: AS_TEXT,
      run: (ground) => entered(ground, "007", "@"),
      expected: ["007", "String", "@"],
    },
    {
      id: "text-format-keeps-date",
      en: "A cell of the Text format keeps what looks like a date as a text.",
      zh: "文本格式的单元格把形如日期的内容保留为文本。",
      source: "support.microsoft.com: Stop automatically changing numbers to dates",
      run: (ground) => entered(ground, "1/2", "@"),
      expected: ["1/2", "String", "@"],
    },
    {
      id: "text-plus-formula",
      en: "A text that begins with a plus sign and is no number is a formula.",
      zh: "以加号开头且不是数字的文本是公式。",
      source: "Excel.Range.values",
      run: async (ground) => (await entered(ground, "+1+1")).slice(0, 2),
      expected: [2, "Double"],
    },
    {
      id: "text-minus-formula",
      en: "A text that begins with a minus sign and is no number is a formula.",
      zh: "以减号开头且不是数字的文本是公式。",
      source: "Excel.Range.values",
      run: async (ground) => (await entered(ground, "-1+1")).slice(0, 2),
      expected: [0, "Double"],
    },
  ],
};
