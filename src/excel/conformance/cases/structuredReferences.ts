import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { loaded } from "../asking";
import { codeOf } from "../askingCells";
import { tableOf } from "./tableOf";

const SOURCE = "support.microsoft.com: Using structured references with Excel tables";

/** A table of two columns under a name of its own. */
function sales(ground: Ground): { readonly table: Excel.Table; readonly name: string } {
  const table = tableOf(ground, [
    ["q", "p"],
    [2, 3],
    [4, 5],
  ]);
  const name = ground.freeName("Sales");
  table.name = name;
  return { table, name };
}

const ofQ = (name: string): string => `=SUM(${name}[q])`;

/** What a formula beside the table comes to, after something is done to it. */
async function beside(
  ground: Ground,
  formula: (name: string) => string,
  act: (table: Excel.Table) => void = () => undefined,
): Promise<Answer> {
  const { table, name } = sales(ground);
  const cell = ground.sheet.getRange("D1");
  cell.formulas = [[formula(name)]];
  await ground.context.sync();
  act(table);
  return loaded(ground, cell, "values", ({ values }) => values[0]![0] as Answer);
}

const sums = (id: string, en: string, zh: string, part: string, expected: Answer): ConformanceCase => ({
  id: `structured-${id}`,
  en,
  zh,
  source: SOURCE,
  run: (ground) => beside(ground, (name) => `=SUM(${name}${part})`),
  expected,
});

export const structuredReferences: CaseGroup = {
  en: "Formulas that name tables by their columns",
  zh: "按列引用表格的公式",
  cases: [
    sums("column", "A column is named in square brackets.", "方括号中写列名即引用该列。", "[q]", 6),
    sums("table", "The name of a table means its data.", "表格名指其数据。", "", 14),
    sums("all", "#All means headings too.", "#All 连同标题。", "[[#All],[q]]", 6),
    sums(
      "columns",
      "Columns beside each other are named with a colon.",
      "相邻多列用冒号引用。",
      "[[q]:[p]]",
      14,
    ),
    {
      id: "structured-headers",
      en: "#Headers means the heading of a column.",
      zh: "#Headers 指列标题。",
      source: SOURCE,
      run: (ground) => beside(ground, (name) => `=${name}[[#Headers],[p]]`),
      expected: "p",
    },
    {
      id: "structured-this-row",
      en: "@ means the row in which the formula stands.",
      zh: "@ 指公式所在的行。",
      source: SOURCE,
      run: async (ground) => {
        const { table } = sales(ground);
        table.columns.add(undefined, [["t"], ["=[@q]*[@p]"], ["=[@q]*[@p]"]]);
        const body = table.columns.getItem("t").getDataBodyRange().load("values");
        await ground.context.sync();
        return body.values as Answer;
      },
      expected: [[6], [20]],
    },
    {
      id: "structured-shown-within",
      en: "Within its table a reference to this row, or to a column, is shown without the name of the table.",
      zh: "在表格内，引用本行或某列时不显示表格名称。",
      source: SOURCE,
      run: async (ground) => {
        const { table, name } = sales(ground);
        const formula = `=${name}[[#This Row],[q]]/SUM(${name}[q])`;
        table.columns.add(undefined, [["t"], [formula], [formula]]);
        const body = table.columns.getItem("t").getDataBodyRange().load("formulas");
        await ground.context.sync();
        return body.formulas as Answer;
      },
      expected: [["=[@q]/SUM([q])"], ["=[@q]/SUM([q])"]],
    },
    {
      id: "structured-column-deleted",
      en: "A reference to a column that was deleted is broken.",
      zh: "引用已删除的列时，引用失效。",
      source: "support.microsoft.com: How to correct a #REF! error",
      run: (ground) => beside(ground, ofQ, (table) => table.columns.getItem("q").delete()),
      expected: "#REF!",
    },
    {
      id: "structured-grows",
      en: "A row that is added to the table counts.",
      zh: "表格新增的行会被计入。",
      source: SOURCE,
      run: (ground) => beside(ground, ofQ, (table) => table.rows.add(undefined, [[10, 1]])),
      expected: 16,
    },
    {
      id: "structured-renamed-column",
      en: "A formula follows a column to its new name.",
      zh: "列改名后公式随之更新。",
      source: SOURCE,
      run: async (ground) => {
        const { table, name } = sales(ground);
        ground.sheet.getRange("D1").formulas = [[`=SUM(${name}[q])`]];
        await ground.context.sync();
        table.columns.getItem("q").name = "qty";
        const cell = ground.sheet.getRange("D1").load("formulas, values");
        await ground.context.sync();
        return [cell.formulas[0]![0] === `=SUM(${name}[qty])`, cell.values[0]![0] as Answer];
      },
      expected: [true, 6],
    },
    {
      id: "structured-renamed-table",
      en: "A formula follows a table to its new name.",
      zh: "表格改名后公式随之更新。",
      source: SOURCE,
      run: async (ground) => {
        const { table, name } = sales(ground);
        const other = ground.freeName("Other");
        ground.sheet.getRange("D1").formulas = [[`=SUM(${name}[q])`]];
        await ground.context.sync();
        table.name = other;
        const cell = ground.sheet.getRange("D1").load("formulas, values");
        await ground.context.sync();
        return [cell.formulas[0]![0] === `=SUM(${other}[q])`, cell.values[0]![0] as Answer];
      },
      expected: [true, 6],
    },
    {
      id: "structured-converted",
      en: "When a table becomes a range, formulas name its cells absolutely.",
      zh: "表格转换为区域后，公式改用单元格的绝对引用。",
      source: SOURCE,
      run: async (ground) => {
        const { table, name } = sales(ground);
        const cell = ground.sheet.getRange("D1");
        cell.formulas = [[`=SUM(${name}[q])`]];
        await ground.context.sync();
        table.convertToRange();
        return loaded(ground, cell, "formulas, values", ({ formulas, values }) => [
          String(formulas[0]![0]).includes("$A$2:$A$3"),
          values[0]![0] as Answer,
        ]);
      },
      expected: [true, 6],
    },
    {
      id: "structured-deleted",
      en: "A formula that names a table that is deleted has lost its reference.",
      zh: "删除表格后，引用它的公式变为 #REF!。",
      source: "support.microsoft.com: How to correct a #REF! error",
      run: (ground) => beside(ground, ofQ, (table) => table.delete()),
      expected: "#REF!",
    },
    {
      id: "structured-column-missing",
      en: "A formula that names a column that is not there is refused.",
      zh: "引用不存在的列的公式被拒绝。",
      source: SOURCE,
      run: async (ground) => {
        const { name } = sales(ground);
        await ground.context.sync();
        ground.sheet.getRange("D1").formulas = [[`=SUM(${name}[none])`]];
        return codeOf(ground.context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "structured-range",
      en: "getRange takes the name of a table for its data.",
      zh: "getRange 接受表格名，指其数据。",
      source: "Excel.Worksheet.getRange: the address or name of the range",
      run: async (ground) => {
        const { name } = sales(ground);
        const range = ground.sheet.getRange(name).load("values");
        await ground.context.sync();
        return range.values as Answer;
      },
      expected: [
        [2, 3],
        [4, 5],
      ],
    },
    {
      id: "structured-inserted-column",
      en: "A column that is put in within a table gets a heading.",
      zh: "在表格中间插入的列会得到标题。",
      source:
        "support.microsoft.com: Overview of Excel tables; ECMA-376 part 1, 18.5.1.3: a column has a name",
      run: async (ground) => {
        const { table } = sales(ground);
        await ground.context.sync();
        ground.sheet.getRange("B:B").insert("Right");
        const titles = table.getHeaderRowRange().load("values");
        await ground.context.sync();
        const [first, second, third] = titles.values[0] as Answer[];
        return [first!, second !== "", third!];
      },
      expected: ["q", true, "p"],
    },
    {
      id: "structured-date-heading",
      en: "A date in the header row becomes the text that it shows.",
      zh: "标题行中的日期变为其显示文本。",
      source:
        "support.microsoft.com: Overview of Excel tables; ECMA-376 part 1, 18.5.1.3: the name of a column is text",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A2");
        range.numberFormat = [["yyyy-mm-dd"], ["General"]];
        range.values = [[43_831], [1]];
        const titles = sheet.tables.add(range, true).getHeaderRowRange().load("values");
        await context.sync();
        return titles.values as Answer;
      },
      expected: [["2020-01-01"]],
    },
    {
      id: "structured-spelling",
      en: "The name of a table is read back as it was given.",
      zh: "公式中的表格名按其原名读回。",
      source: SOURCE,
      run: async (ground) => {
        const { name } = sales(ground);
        await ground.context.sync();
        const cell = ground.sheet.getRange("D5");
        cell.formulas = [[`=SUM(${name.toUpperCase()}[q])`]];
        return loaded(ground, cell, "formulas", ({ formulas }) => formulas[0]![0] === `=SUM(${name}[q])`);
      },
      expected: true,
    },
  ],
};
