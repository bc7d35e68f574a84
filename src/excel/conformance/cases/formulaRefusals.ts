import { codeOf, refusedFormula } from "../askingCells";
import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";

const ERRORS =
  "support.microsoft.com: Overview of formulas in Excel (correct common errors when entering formulas)";
const LIMITS = "support.microsoft.com: Excel specifications and limits";

/** A formula that is not: the batch ends, and the cell holds what it held. */
function refused(
  id: string,
  formula: string,
  [en, zh]: readonly [string, string],
  source = ERRORS,
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source,
    run: (ground) => refusedFormula(ground, formula),
    expected: ["InvalidArgument", 7],
  };
}

/** Some formula that Excel takes: what it comes to. */
function accepted(
  id: string,
  formula: string,
  expected: Answer,
  [en, zh]: readonly [string, string],
  source = LIMITS,
): ConformanceCase {
  const run = async ({ context, sheet }: Ground): Promise<Answer> => {
    const cell = sheet.getRange("A1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return cell.values[0]![0] as Answer;
  };
  return { id, en, zh, source, run, expected };
}

const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const summing = (count: number): string => `=SUM(${Array.from({ length: count }, () => 1).join()})`;
const joining = (length: number): string => `=LEN("${"x".repeat(length)}")`;
/** A formula of more than so many characters. */
const longer = (length: number): string => `=1${"+1".repeat(Math.ceil(length / 2))}`;

export const formulaRefusals: CaseGroup = {
  en: "Formulas that are refused",
  zh: "被拒绝的公式",
  cases: [
    refused("refused-bracket-left-open", "=ROUND((1+2,0", [
      "A bracket that is not closed is refused.",
      "括号未闭合的公式被拒绝。",
    ]),
    refused("refused-bracket-too-many", "=SUM(1,2))", [
      "A bracket too many is refused.",
      "多余的括号被拒绝。",
    ]),
    refused("refused-operand-missing", "=1+", [
      "An operand that is missing is refused.",
      "缺少操作数的公式被拒绝。",
    ]),
    refused("refused-operator-first", "=*2", [
      "An operator without a left side is refused.",
      "运算符缺少左侧的公式被拒绝。",
    ]),
    refused("refused-operators-twice", "=1*/2", [
      "Two operators in a row are refused.",
      "连续两个运算符被拒绝。",
    ]),
    refused("refused-operator-missing", '="a" "b"', [
      "Two texts without an operator are refused.",
      "两个文本之间缺少运算符被拒绝。",
    ]),
    refused("refused-text-open", '="abc', [
      "A text that does not end is refused.",
      "文本未结束的公式被拒绝。",
    ]),
    refused("refused-no-arguments", "=SUM()", [
      "A function without the arguments that it needs is refused.",
      "缺少必需参数的函数被拒绝。",
    ]),
    refused("refused-too-few-arguments", "=ROUND(1)", [
      "Too few arguments are refused.",
      "参数过少的函数被拒绝。",
    ]),
    refused("refused-too-many-arguments", '=UPPER("a","b")', [
      "Too many arguments are refused.",
      "参数过多的函数被拒绝。",
    ]),
    refused(
      "refused-semicolon",
      "=SUM(1;2)",
      [
        "A semicolon between arguments is refused, whatever the locale.",
        "以分号分隔参数被拒绝（与区域设置无关）。",
      ],
      "Excel.Range.formulasLocal: in Range.formulas arguments are separated by commas",
    ),
    refused(
      "refused-256-arguments",
      summing(256),
      ["More than 255 arguments are refused.", "超过 255 个参数被拒绝。"],
      LIMITS,
    ),
    refused(
      "refused-too-deep",
      nested(70),
      ["Functions nested more than 64 levels deep are refused.", "嵌套超过 64 层被拒绝。"],
      LIMITS,
    ),
    refused(
      "refused-too-long",
      longer(8_300),
      ["A formula of more than 8,192 characters is refused.", "超过 8,192 个字符的公式被拒绝。"],
      LIMITS,
    ),
    refused(
      "refused-long-text",
      joining(256),
      [
        "A text of more than 255 characters within a formula is refused.",
        "公式中超过 255 个字符的文本被拒绝。",
      ],
      `${LIMITS}; support.microsoft.com: Text values in formulas are limited to 255 characters`,
    ),
    accepted("accepted-255-arguments", summing(255), 255, ["255 arguments are taken.", "255 个参数可以。"]),
    accepted("accepted-deep", nested(60), 1, ["Sixty levels are taken.", "60 层嵌套可以。"]),
    accepted("accepted-long", longer(8_000), 4_001, [
      "A formula of 8,000 characters is taken.",
      "8,000 个字符的公式可以。",
    ]),
    accepted("accepted-255-characters", joining(255), 255, [
      "A text of 255 characters is taken.",
      "255 个字符的文本可以。",
    ]),
    accepted(
      "accepted-empty-argument",
      "=IF(FALSE,1,)",
      0,
      ["An argument may be left empty.", "参数可以留空。"],
      "support.microsoft.com: IF function",
    ),
    {
      id: "refused-among-others",
      en: "What was queued before a formula that is refused stays; what comes after it is not carried out.",
      zh: "被拒绝的公式之前排队的操作保留，之后的不执行。",
      source: "learn.microsoft.com: Error handling with the application-specific JavaScript APIs",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2").formulas = [["=1+"]];
        sheet.getRange("A3").values = [["after"]];
        const code = await codeOf(context);
        const range = sheet.getRange("A1:A3").load("values");
        await context.sync();
        return [code, ...range.values.flat()] as Answer[];
      },
      expected: ["InvalidArgument", "before", "", ""],
    },
    {
      id: "refused-as-value",
      en: "What begins like a formula and is none is refused as a value too.",
      zh: "以等号开头但不是公式的内容作为 values 写入也被拒绝。",
      source: "Excel.Range.values",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [["=1+"]];
        return codeOf(context);
      },
      expected: "InvalidArgument",
    },
  ],
};
