import { loaded } from "../asking";
import type { Answer, CaseGroup, ConformanceCase } from "../case";

/** A1:A7 of the sheet; A4 stays blank. */
const COLUMN = [[3], [-2.5], [0], [""], ["abc"], ["ABD"], [true]];

/** What a formula beside a column of numbers, a blank, texts and a truth value comes to. */
function comesTo(
  id: string,
  formula: string,
  expected: Answer,
  [en, zh]: readonly [string, string],
  page: string,
): ConformanceCase {
  return {
    id: `function-${id}`,
    en,
    zh,
    source: `support.microsoft.com: ${page}`,
    run: async (ground) => {
      ground.sheet.getRange("A1:A7").values = COLUMN;
      const cell = ground.sheet.getRange("C1");
      cell.formulas = [[formula]];
      return loaded(ground, cell, "values", ({ values }) => values[0]![0] as Answer);
    },
    expected,
  };
}

const criteria: readonly ConformanceCase[] = [
  comesTo(
    "countif-text",
    '=COUNTIF(A1:A7,"ABC")',
    1,
    ["COUNTIF does not regard case.", "COUNTIF 不分大小写。"],
    "COUNTIF function",
  ),
  comesTo(
    "countif-wildcard",
    '=COUNTIF(A1:A7,"ab?")',
    2,
    ["COUNTIF takes wildcards.", "COUNTIF 可用通配符。"],
    "COUNTIF function",
  ),
  comesTo(
    "countif-comparison",
    '=COUNTIF(A1:A7,">=0")',
    2,
    ["COUNTIF compares numbers with numbers only.", "COUNTIF 只拿数与数比较。"],
    "COUNTIF function",
  ),
  comesTo(
    "countif-empty",
    '=COUNTIF(A1:A7,"")',
    1,
    ["An empty text finds blank cells.", "空文本可找出空单元格。"],
    "Count blank cells",
  ),
  comesTo(
    "countif-filled",
    '=COUNTIF(A1:A7,"<>")',
    6,
    ["`<>` finds all that are not blank.", "“<>”找出所有非空单元格。"],
    "Count nonblank cells",
  ),
  comesTo(
    "countif-blank-criterion",
    "=COUNTIF(A1:A7,A4)",
    1,
    ["A blank criterion is 0.", "空的条件按 0 计。"],
    "COUNTIFS function",
  ),
  comesTo(
    "countblank",
    "=COUNTBLANK(A1:A7)",
    1,
    ["COUNTBLANK counts blank cells.", "COUNTBLANK 计空单元格。"],
    "COUNTBLANK function",
  ),
  comesTo(
    "sumif-resized",
    '=SUMIF(A1:A3,">0",A1)',
    3,
    ["SUMIF adds as many cells as it looks at.", "SUMIF 求和区域与条件区域等大。"],
    "SUMIF function",
  ),
  comesTo(
    "averageif-none",
    '=AVERAGEIF(A1:A3,">9")',
    "#DIV/0!",
    ["AVERAGEIF of no cell is #DIV/0!.", "AVERAGEIF 无符合者得 #DIV/0!。"],
    "AVERAGEIF function",
  ),
];

const lookups: readonly ConformanceCase[] = [
  comesTo(
    "match-wildcard",
    '=MATCH("*d",A1:A7,0)',
    6,
    ["An exact MATCH takes wildcards.", "精确 MATCH 可用通配符。"],
    "MATCH function",
  ),
  comesTo(
    "match-missing",
    "=MATCH(9,A1:A7,0)",
    "#N/A",
    ["An exact MATCH of what is not there is #N/A.", "精确 MATCH 找不到得 #N/A。"],
    "MATCH function",
  ),
  comesTo(
    "match-rising",
    "=MATCH(2.5,{1,2,3})",
    2,
    ["MATCH finds the last that is not above.", "MATCH 取不大于所找值的最后一个。"],
    "MATCH function",
  ),
  comesTo(
    "vlookup-near",
    "=VLOOKUP(2.5,{1,10;2,20;3,30},2)",
    20,
    ["VLOOKUP takes the nearest below unless told otherwise.", "VLOOKUP 默认近似匹配。"],
    "VLOOKUP function",
  ),
  comesTo(
    "vlookup-beyond",
    "=VLOOKUP(3,A1:B7,3,FALSE)",
    "#REF!",
    ["VLOOKUP of a column beyond the table is #REF!.", "VLOOKUP 列号超出得 #REF!。"],
    "VLOOKUP function",
  ),
  comesTo(
    "index-array",
    "=INDEX({1,2;3,4},2,2)",
    4,
    ["INDEX takes arrays.", "INDEX 可取数组元素。"],
    "INDEX function",
  ),
  comesTo(
    "index-beyond",
    "=INDEX(A1:A7,8)",
    "#REF!",
    ["INDEX beyond the range is #REF!.", "INDEX 超出区域得 #REF!。"],
    "INDEX function",
  ),
];

const values: readonly ConformanceCase[] = [
  comesTo(
    "and-texts",
    "=AND(A5:A6)",
    "#VALUE!",
    ["AND of texts alone is #VALUE!.", "AND 只遇文本得 #VALUE!。"],
    "AND function",
  ),
  comesTo(
    "and-ignores",
    "=AND(A1,A5)",
    true,
    ["AND passes over texts in references.", "AND 略过引用中的文本。"],
    "AND function",
  ),
  comesTo("n-text", "=N(A5)", 0, ["N of a text is 0.", "文本的 N 为 0。"], "N function"),
  comesTo("n-number", "=N(A1)", 3, ["N of a number is the number.", "数值的 N 为其本身。"], "N function"),
  comesTo("t-text", "=T(A5)", "abc", ["T of a text is the text.", "文本的 T 为其本身。"], "T function"),
  comesTo(
    "date",
    "=DATE(2020,13,1)",
    44197,
    ["DATE counts months on into the next year.", "DATE 的月份可顺延到下年。"],
    "DATE function",
  ),
  comesTo(
    "date-short-year",
    "=DATE(108,1,2)",
    39449,
    ["DATE adds years below 1900 to 1900.", "DATE 把小于 1900 的年份加上 1900。"],
    "DATE function",
  ),
  comesTo(
    "edate",
    "=EDATE(DATE(2021,1,31),1)",
    44255,
    ["EDATE keeps within the month.", "EDATE 不超出当月末日。"],
    "EDATE function",
  ),
  comesTo(
    "eomonth",
    "=EOMONTH(DATE(2020,1,15),1)",
    43890,
    ["EOMONTH is the last day of a month.", "EOMONTH 为月末日。"],
    "EOMONTH function",
  ),
  comesTo(
    "text-date",
    '=TEXT(43845,"yyyy-mm-dd")',
    "2020-01-15",
    ["TEXT shows a number as a date.", "TEXT 可把数显示为日期。"],
    "TEXT function",
  ),
  comesTo(
    "text-number",
    '=TEXT(5,"000")',
    "005",
    ["TEXT shows a number with leading zeros.", "TEXT 可补前导零。"],
    "TEXT function",
  ),
  comesTo(
    "value-text",
    '=VALUE("$1,000")',
    1000,
    ["VALUE reads an amount of money.", "VALUE 可读金额文本。"],
    "VALUE function",
  ),
  comesTo(
    "coerced-percent",
    '="50%"+0',
    0.5,
    ["Arithmetic takes a percentage that is a text.", "算式可取百分数文本。"],
    "VALUE function",
  ),
  comesTo(
    "intersection",
    "=SUM(A1:A3 A3:A7)",
    0,
    ["A space between references is what both have.", "引用之间的空格取交集。"],
    "Calculation operators and precedence in Excel",
  ),
  comesTo(
    "intersection-empty",
    "=SUM(A1:A2 A5:A6)",
    "#NULL!",
    ["References without a common cell are #NULL!.", "无交集得 #NULL!。"],
    "How to correct a #NULL! error",
  ),
  comesTo(
    "mmult",
    "=SUM(MMULT({1,2;3,4},{1;1}))",
    10,
    ["MMULT multiplies matrices.", "MMULT 为矩阵乘积。"],
    "MMULT function",
  ),
];

export const worksheetFunctions: CaseGroup = {
  en: "What worksheet functions come to",
  zh: "工作表函数的结果",
  cases: [...criteria, ...lookups, ...values],
};
