import { dayOf, entered, numberOf } from "../askingCells";
import type { Answer, CaseGroup, ConformanceCase } from "../case";

const TWO_DIGITS = "support.microsoft.com: How Excel works with two-digit year numbers (KB 214391)";
const MONTH_AND_DIGITS =
  "support.microsoft.com: Wrong date returned when you enter month and digits (KB 214327)";
const TO_DATES = "support.microsoft.com: Stop automatically changing numbers to dates";
const ENTRY = "About entering text, numbers, dates, and times in a spreadsheet (Office help)";

/** The number that a text becomes. */
function taken(
  id: string,
  text: string,
  expected: Answer,
  [en, zh]: readonly [string, string],
  source: string,
): ConformanceCase {
  return { id, en, zh, source, run: (ground) => numberOf(ground, text), expected };
}

/** The day of this year that a text becomes. */
function thisYear(
  id: string,
  text: string,
  [month, day]: readonly [number, number],
  [en, zh]: readonly [string, string],
  source: string,
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source,
    run: async (ground) => dayOf(await numberOf(ground, text)),
    expected: { month, day, thisYear: true },
  };
}

/** 1 January 2019 is day 43466: 119 years of 365 days, 30 leap days (1900 among them) and one. */
const NEW_YEAR_2019 = 43_466;

export const textToDates: CaseGroup = {
  en: "Texts that are dates and times",
  zh: "成为日期和时间的文本",
  cases: [
    thisYear(
      "date-day-month",
      "1/2",
      [1, 2],
      ["`1/2` is the second of January of this year.", "`1/2` 成为今年 1 月 2 日。"],
      `${TO_DATES}; OfficeDev/office-js#1559`,
    ),
    thisYear(
      "date-hyphen",
      "12-2",
      [12, 2],
      ["`12-2` is the second of December of this year.", "`12-2` 成为今年 12 月 2 日。"],
      TO_DATES,
    ),
    thisYear(
      "date-day-name",
      "15-Feb",
      [2, 15],
      ["`15-Feb` is a day of this year.", "`15-Feb` 成为今年的日期。"],
      "learn.microsoft.com: Blank and null values in Excel add-ins",
    ),
    thisYear(
      "date-name-day",
      "Dec 31",
      [12, 31],
      ["`Dec 31` is a day of this year.", "`Dec 31` 成为今年的日期。"],
      MONTH_AND_DIGITS,
    ),
    taken(
      "date-name-year",
      "Dec 32",
      12_024,
      ["`Dec 32` is the first of December 1932.", "`Dec 32` 成为 1932 年 12 月 1 日。"],
      MONTH_AND_DIGITS,
    ),
    taken(
      "date-name-year-99",
      "December 99",
      36_495,
      ["`December 99` is the first of December 1999.", "`December 99` 成为 1999 年 12 月 1 日。"],
      MONTH_AND_DIGITS,
    ),
    taken(
      "date-year-29",
      "1/1/29",
      47_119,
      ["Years to 29 are in this century.", "到 29 为止的两位年份属于本世纪。"],
      TWO_DIGITS,
    ),
    taken(
      "date-year-30",
      "1/1/30",
      10_959,
      ["Years from 30 are in the last century.", "从 30 起的两位年份属于上世纪。"],
      TWO_DIGITS,
    ),
    taken(
      "date-year-98",
      "7/5/98",
      35_981,
      ["`7/5/98` is the fifth of July 1998.", "`7/5/98` 成为 1998 年 7 月 5 日。"],
      TWO_DIGITS,
    ),
    taken(
      "date-iso",
      "2019-01-01",
      NEW_YEAR_2019,
      ["A date as ISO writes it is a date.", "ISO 日期成为日期。"],
      "Excel.Range.values",
    ),
    taken(
      "date-slashes",
      "1/1/2019",
      NEW_YEAR_2019,
      ["A date in the order month, day, year is a date.", "按月/日/年书写的日期成为日期。"],
      "OfficeDev/office-js#1559",
    ),
    taken(
      "date-in-words",
      "31-Dec-1998",
      36_160,
      ["`31-Dec-1998` is a date.", "`31-Dec-1998` 成为日期。"],
      MONTH_AND_DIGITS,
    ),
    taken(
      "date-american",
      "Dec 31, 1998",
      36_160,
      ["`Dec 31, 1998` is a date.", "`Dec 31, 1998` 成为日期。"],
      MONTH_AND_DIGITS,
    ),
    taken(
      "date-other-order",
      "19-8-2025",
      "19-8-2025",
      ["A date in the order of another country is a text.", "按其他国家顺序书写的日期是文本。"],
      "Excel.Range.values",
    ),
    taken(
      "date-first",
      "1/1/1900",
      1,
      ["The first day is 1 January 1900.", "第 1 天是 1900 年 1 月 1 日。"],
      "support.microsoft.com: Date systems in Excel",
    ),
    taken(
      "date-leap-1900",
      "2/29/1900",
      60,
      ["There is a 29 February 1900.", "存在 1900 年 2 月 29 日。"],
      "learn.microsoft.com: Excel incorrectly assumes that the year 1900 is a leap year",
    ),
    taken(
      "date-march-1900",
      "3/1/1900",
      61,
      ["1 March 1900 is day 61.", "1900 年 3 月 1 日是第 61 天。"],
      "learn.microsoft.com: Excel incorrectly assumes that the year 1900 is a leap year",
    ),
    taken(
      "date-before-1900",
      "12/31/1899",
      "12/31/1899",
      ["A date before 1900 is a text.", "1900 年以前的日期是文本。"],
      "support.microsoft.com: Date systems in Excel",
    ),
    taken("time-24", "12:00", 0.5, ["A time is a part of a day.", "时间是一天的一部分。"], ENTRY),
    taken(
      "time-afternoon",
      "6:00 PM",
      0.75,
      ["A time of the afternoon is told by PM after a space.", "空格后的 PM 表示下午。"],
      ENTRY,
    ),
    taken("time-night", "12:00 AM", 0, ["12 AM is midnight.", "12 AM 是午夜。"], ENTRY),
    taken(
      "date-time",
      "1/1/2019 18:00",
      NEW_YEAR_2019 + 0.75,
      ["A date and a time are one number.", "日期加时间是一个数字。"],
      ENTRY,
    ),
    thisYear(
      "date-gene-march",
      "MARCH1",
      [3, 1],
      ["The name MARCH1 is the first of March.", "名称 MARCH1 成为 3 月 1 日。"],
      "Genome Biology 2016, 17:177: Gene name errors are widespread in the scientific literature",
    ),
    thisYear(
      "date-gene-sept",
      "SEPT2",
      [9, 2],
      ["The name SEPT2 is the second of September.", "名称 SEPT2 成为 9 月 2 日。"],
      "Genome Biology 2016, 17:177: Gene name errors are widespread in the scientific literature",
    ),
    {
      id: "date-number-stays",
      en: "A date that is written as a number stays a number, and the format General.",
      zh: "以序列号写入的日期仍是数字，格式仍为常规。",
      source: "Excel.Range.values",
      run: (ground) => entered(ground, NEW_YEAR_2019),
      expected: [NEW_YEAR_2019, "Double", "General"],
    },
  ],
};
