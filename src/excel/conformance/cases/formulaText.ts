import { readBack, underName } from "../askingCells";
import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";

const FUNCTIONS =
  "support.microsoft.com: Overview of formulas in Excel; python-excel/xlwt#85 (what the formula bar shows)";
const SHEETS = "jmcnamara/XlsxWriter#1078";

/** How a formula is read back after it was entered. */
function rewritten(
  id: string,
  formula: string,
  expected: string,
  [en, zh]: readonly [string, string],
  source = FUNCTIONS,
): ConformanceCase {
  return { id, en, zh, source, run: (ground) => readBack(ground, formula), expected };
}

/** How a reference to another sheet is read back, that stands between apostrophes as it is entered. */
function ofSheet(
  id: string,
  name: string,
  expected: string,
  [en, zh]: readonly [string, string],
  source = SHEETS,
): ConformanceCase {
  const formula = `='${name.replace(/'/g, "''")}'!A1`;
  const run = (ground: Ground): Promise<Answer> =>
    underName(ground.another(), name, () => readBack(ground, formula));
  return { id, en, zh, source, run, expected };
}

export const formulaText: CaseGroup = {
  en: "How formulas are read back",
  zh: "公式读回时的写法",
  cases: [
    rewritten("formula-function-capitals", "=sum(1,2)", "=SUM(1,2)", [
      "Functions are read back in capitals.",
      "函数名读回为大写。",
    ]),
    rewritten(
      "formula-nested-capitals",
      "=if(iserror(1),len(2),Round(3,0))",
      "=IF(ISERROR(1),LEN(2),ROUND(3,0))",
      ["Functions within functions too.", "嵌套的函数名也读回为大写。"],
    ),
    rewritten("formula-reference-capitals", "=b2+$c$3", "=B2+$C$3", [
      "References are read back in capitals.",
      "引用读回为大写。",
    ]),
    rewritten("formula-column-capitals", "=COUNT(b:c)", "=COUNT(B:C)", [
      "References to columns too.",
      "整列引用也读回为大写。",
    ]),
    rewritten(
      "formula-corners",
      "=SUM(C3:A1)",
      "=SUM(A1:C3)",
      ["A range is told from its upper left to its lower right corner.", "区域按左上到右下书写。"],
      "KB 157112: Excel makes references from top left to bottom right",
    ),
    rewritten(
      "formula-boolean-capitals",
      "=IF(true,1,false)",
      "=IF(TRUE,1,FALSE)",
      ["Truth values are read back in capitals.", "逻辑值读回为大写。"],
      'pcreview.co.uk: Why does the word typed "true" automatically turn to all caps',
    ),
    rewritten("formula-text-kept", '="sum(a1) ""true"""', '="sum(a1) ""true"""', [
      "Texts within formulas stay as they are.",
      "公式中的文本保持原样。",
    ]),
    rewritten(
      "formula-spaces-kept",
      "=1 + 2",
      "=1 + 2",
      ["Spaces between operators stay.", "运算符之间的空格保留。"],
      "support.microsoft.com: Overview of formulas in Excel",
    ),
    rewritten(
      "formula-unknown-function",
      "=no_such_function(1)",
      "=no_such_function(1)",
      ["A function that Excel does not have is no fault.", "Excel 没有的函数不算错误。"],
      "support.microsoft.com: How to correct a #NAME? error",
    ),
    rewritten("formula-plus-kept", "=+2", "=+2", [
      "A plus sign after the equal sign stays.",
      "等号后的加号保留。",
    ]),
    rewritten(
      "formula-leading-plus",
      "+1+1",
      "=+1+1",
      ["A formula that begins with a plus sign gets an equal sign.", "以加号开头的公式会加上等号。"],
      "Excel.Range.values",
    ),
    {
      id: "formula-unknown-function-value",
      en: "A function that Excel does not have comes to #NAME?.",
      zh: "Excel 没有的函数得到 #NAME?。",
      source: "support.microsoft.com: How to correct a #NAME? error",
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        cell.formulas = [["=no_such_function(1)"]];
        cell.load("values");
        await context.sync();
        return cell.values[0]![0] as string;
      },
      expected: "#NAME?",
    },
    {
      id: "formula-name-case",
      en: "A name is read back as it was defined.",
      zh: "名称按定义时的大小写读回。",
      source: "support.microsoft.com: Names in formulas (names are not case-sensitive)",
      run: async (ground) => {
        const name = ground.freeName("MixedCase");
        ground.context.workbook.names.add(name, ground.sheet.getRange("C3"));
        const formula = await readBack(ground, `=${name.toLowerCase()}+1`);
        return formula === `=${name}+1`;
      },
      expected: true,
    },
    {
      id: "formula-sheet-case",
      en: "The name of a sheet is read back as the sheet is called.",
      zh: "工作表名按其实际大小写读回。",
      source: FUNCTIONS,
      run: (ground) =>
        underName(ground.another(), "ConformanceCase", () => readBack(ground, "=conformancecase!b2")),
      expected: "=ConformanceCase!B2",
    },
    ofSheet("formula-apostrophes-dropped", "Conformance", "=Conformance!A1", [
      "Apostrophes that a sheet name does not need are dropped.",
      "工作表名不需要的撇号被去掉。",
    ]),
    ofSheet("formula-apostrophes-chinese", "试填表", "=试填表!A1", [
      "A Chinese name needs none.",
      "中文表名不需要撇号。",
    ]),
    ofSheet("formula-apostrophes-dot", "Conf.1_a", "=Conf.1_a!A1", [
      "Dots and underscores need none.",
      "点和下划线不需要撇号。",
    ]),
    ofSheet("formula-apostrophes-space", "Conf case", "='Conf case'!A1", [
      "A space needs them.",
      "空格需要撇号。",
    ]),
    ofSheet("formula-apostrophes-hyphen", "备份-2019", "='备份-2019'!A1", [
      "A hyphen needs them.",
      "连字符需要撇号。",
    ]),
    ofSheet("formula-apostrophes-digit", "2019x", "='2019x'!A1", [
      "A digit in front needs them.",
      "以数字开头需要撇号。",
    ]),
    ofSheet("formula-apostrophes-cell", "AB12", "='AB12'!A1", [
      "A name like that of a cell needs them.",
      "形如单元格地址的表名需要撇号。",
    ]),
    ofSheet(
      "formula-apostrophes-r1c1",
      "R1C1",
      "='R1C1'!A1",
      ["So does one like a cell of the R1C1 style.", "形如 R1C1 引用的表名需要撇号。"],
      `${SHEETS}; EPPlusSoftware/EPPlus#214`,
    ),
    ofSheet("formula-apostrophes-doubled", "Conf's", "='Conf''s'!A1", [
      "An apostrophe within is doubled.",
      "表名中的撇号写作两个。",
    ]),
    {
      id: "formula-digits-quoted",
      en: "A sheet whose name is a number gets the apostrophes that were not written.",
      zh: "表名是数字时自动补上撇号。",
      source: "python-excel/xlwt#85",
      run: (ground) => underName(ground.another(), "1120", () => readBack(ground, "=1120!a1")),
      expected: "='1120'!A1",
    },
  ],
};
