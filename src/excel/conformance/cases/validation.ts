import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { loaded, refusal } from "../asking";

/** A rule, as it is read back. */
async function readBack(ground: Ground, rule: Excel.DataValidationRule): Promise<Answer> {
  const { dataValidation } = ground.sheet.getRange("A1:A3");
  dataValidation.rule = rule;
  return loaded(ground, dataValidation, "type, rule", (each) => {
    const [[, detail]] = Object.entries(each.rule).filter(([, value]) => value) as [[string, Operands]];
    return [each.type, detail.operator ?? null, plain(detail.formula1), plain(detail.formula2)];
  });
}

interface Operands {
  readonly operator?: string;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
}

const plain = (formula: unknown): Answer =>
  formula === undefined || formula === null || formula === "" ? null : String(formula);

function ofOperator(operator: Excel.DataValidationOperator): ConformanceCase {
  const isTernary = operator === "Between" || operator === "NotBetween";
  return {
    id: `validation-${operator}`,
    en: `A rule ${operator} is read as it was set, its operands as formulas.`,
    zh: `${operator} 规则读回与设置一致，操作数读作公式。`,
    source: "Excel.DataValidationOperator, BasicDataValidation.formula1",
    since: "1.8",
    run: (ground) =>
      readBack(ground, { wholeNumber: { formula1: 1, operator, ...(isTernary ? { formula2: 9 } : {}) } }),
    expected: ["WholeNumber", operator, "=1", isTernary ? "=9" : null],
  };
}

async function refusedOf({ context, sheet }: Ground, rule: unknown): Promise<Answer> {
  sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
  return refusal(context);
}

export const validation: CaseGroup = {
  en: "Rules of data validation",
  zh: "数据验证规则",
  cases: [
    ...(
      [
        "Between",
        "NotBetween",
        "EqualTo",
        "NotEqualTo",
        "GreaterThan",
        "LessThan",
        "GreaterThanOrEqualTo",
        "LessThanOrEqualTo",
      ] as Excel.DataValidationOperator[]
    ).map(ofOperator),
    {
      id: "validation-decimal",
      en: "A rule for decimals keeps their places.",
      zh: "小数规则保留小数位。",
      source: "Excel.DataValidationRule.decimal",
      since: "1.8",
      run: (ground) =>
        readBack(ground, { decimal: { formula1: -0.5, formula2: 366.25, operator: "Between" } }),
      expected: ["Decimal", "Between", "=-0.5", "=366.25"],
    },
    {
      id: "validation-length",
      en: "A rule for the length of texts.",
      zh: "文本长度规则。",
      source: "Excel.DataValidationRule.textLength",
      since: "1.8",
      run: (ground) => readBack(ground, { textLength: { formula1: 20, operator: "LessThanOrEqualTo" } }),
      expected: ["TextLength", "LessThanOrEqualTo", "=20", null],
    },
    {
      id: "validation-formula-operand",
      en: "An operand may be a formula.",
      zh: "操作数可以是公式。",
      source: "Excel.BasicDataValidation.formula1",
      since: "1.8",
      run: (ground) => readBack(ground, { wholeNumber: { formula1: "=$C$1*2", operator: "LessThan" } }),
      expected: ["WholeNumber", "LessThan", "=$C$1*2", null],
    },
    {
      id: "validation-date",
      en: "A date is given as ISO 8601 text, and read as a formula.",
      zh: "日期以 ISO 8601 文本给出，读作公式。",
      source: "Excel.DateTimeDataValidation.formula1",
      since: "1.8",
      run: async (ground) => {
        const [type, operator, formula] = (await readBack(ground, {
          date: { formula1: "2019-01-01", operator: "GreaterThanOrEqualTo" },
        })) as string[];
        return [type!, operator!, formula!.startsWith("=")];
      },
      expected: ["Date", "GreaterThanOrEqualTo", true],
    },
    {
      id: "validation-custom",
      en: "A formula of one's own.",
      zh: "自定义公式规则。",
      source: "Excel.CustomDataValidation.formula",
      since: "1.8",
      run: (ground) => {
        const { dataValidation } = ground.sheet.getRange("A1");
        dataValidation.rule = { custom: { formula: "=ISNUMBER(A1)" } };
        return loaded(ground, dataValidation, "type, rule", ({ type, rule }) => [type, rule.custom!.formula]);
      },
      expected: ["Custom", "=ISNUMBER(A1)"],
    },
    {
      id: "validation-list-text",
      en: "A list given as text, with an arrow at the cell.",
      zh: "以文本给出的列表，单元格旁有下拉箭头。",
      source: "Excel.ListDataValidation",
      since: "1.8",
      run: (ground) => {
        const { dataValidation } = ground.sheet.getRange("A1");
        dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
        return loaded(ground, dataValidation, "type, rule", ({ type, rule }) => [
          type,
          String(rule.list!.source),
          rule.list!.inCellDropDown,
        ]);
      },
      expected: ["List", "是,否", true],
    },
    {
      id: "validation-list-range",
      en: "A list given as a Range is read as a formula, and may have no arrow.",
      zh: "以区域给出的列表读作公式，也可以没有箭头。",
      source: "Excel.ListDataValidation",
      since: "1.8",
      run: (ground) => {
        const { dataValidation } = ground.sheet.getRange("A1");
        dataValidation.rule = { list: { inCellDropDown: false, source: ground.sheet.getRange("C1:C3") } };
        return loaded(ground, dataValidation, "rule", ({ rule }) => [
          String(rule.list!.source).replace(/^=(.*!)?/, "="),
          rule.list!.inCellDropDown,
        ]);
      },
      expected: ["=$C$1:$C$3", false],
    },
    {
      id: "validation-list-255",
      en: "A list given as text may have 255 characters.",
      zh: "以文本给出的列表可有 255 个字符。",
      source: "exceljs/exceljs#174; support.microsoft.com: Excel specifications and limits",
      since: "1.8",
      run: (ground) => refusedOf(ground, { list: { inCellDropDown: true, source: "x".repeat(255) } }),
      expected: "none",
    },
    {
      id: "validation-list-256",
      en: "A list of 256 characters given as text is refused.",
      zh: "256 个字符的文本列表被拒绝。",
      source: "exceljs/exceljs#174; support.microsoft.com: Excel specifications and limits",
      since: "1.8",
      run: (ground) => refusedOf(ground, { list: { inCellDropDown: true, source: "x".repeat(256) } }),
      expected: "InvalidArgument",
    },
    {
      id: "validation-two-kinds",
      en: "A rule of two kinds at once is refused.",
      zh: "同时含两种类型的规则被拒绝。",
      source: "Excel.DataValidationRule",
      since: "1.8",
      run: (ground) =>
        refusedOf(ground, {
          custom: { formula: "=TRUE" },
          list: { inCellDropDown: true, source: "a,b" },
        }),
      expected: "InvalidArgument",
    },
    {
      id: "validation-operator-nonsense",
      en: "An operator that there is not is refused.",
      zh: "不存在的运算符被拒绝。",
      source: "Excel.DataValidationOperator",
      since: "1.8",
      run: (ground) => refusedOf(ground, { wholeNumber: { formula1: 1, operator: "About" } }),
      expected: "InvalidArgument",
    },
    {
      id: "validation-written-anyway",
      en: "Values that an add-in writes are not checked.",
      zh: "加载项写入的值不受验证。",
      source: "learn.microsoft.com: Add data validation to Excel ranges (only what is entered is validated)",
      since: "1.8",
      run: (ground) => {
        const cell = ground.sheet.getRange("A1");
        cell.dataValidation.rule = { wholeNumber: { formula1: 5, operator: "EqualTo" } };
        cell.values = [["text"]];
        return loaded(ground, cell, "values", ({ values }) => values[0]![0] as string);
      },
      expected: "text",
    },
  ],
};
