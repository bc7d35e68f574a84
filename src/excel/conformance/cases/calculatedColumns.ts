import type { Answer, CaseGroup, ConformanceCase, Ground, KnownDifference } from "../case";

const SUPPORT = "support.microsoft.com: Use calculated columns in an Excel table";
const THREE = [["=1+1"], ["=2+2"], ["=3+3"]];

/** A table of one column, A1 and the rows below; what stands below its title comes first, then what is done. */
async function column(
  { context, sheet }: Ground,
  before: readonly Answer[],
  act: (body: Excel.Range, table: Excel.Table) => void,
  rows = before.length,
): Promise<Answer[]> {
  sheet.getRange(`A1:A${before.length + 1}`).values = [["title"], ...before.map((value) => [value])];
  const table = sheet.tables.add(`A1:A${before.length + 1}`, true);
  const body = sheet.getRange(`A2:A${before.length + 1}`);
  act(body, table);
  const now = sheet.getRange(`A2:A${rows + 1}`).load("formulas");
  await context.sync();
  return now.formulas.map(([formula]) => formula as Answer);
}

/** How many different things stand in a column: which formula wins is another in each Excel. */
const kinds = (cells: readonly Answer[]): number => new Set(cells).size;

/** Where the option "Fill formulas in tables to create calculated columns" is off. */
function off(answer: Answer): KnownDifference[] {
  return [{ answer, source: "the option is off" }];
}

const filling: ConformanceCase[] = [
  {
    id: "calculated-blank-one-formula",
    en: "One formula in an empty table column fills the column.",
    zh: "在表格的空列中写入一个公式，整列都被填入这个公式。",
    source: SUPPORT,
    known: off(["=1+1", "", ""]),
    run: (ground) =>
      column(ground, ["", "", ""], (body) => {
        body.getCell(0, 0).formulas = [["=1+1"]];
      }),
    expected: ["=1+1", "=1+1", "=1+1"],
  },
  {
    id: "calculated-blank-different-formulas",
    en: "Of different formulas written at once into an empty table column one fills it.",
    zh: "向表格的空列一次写入各个不同的公式，只剩其中一个填满整列。",
    source: "OfficeDev/office-js#2093, #6745",
    known: off(3),
    run: async (ground) => kinds(await column(ground, ["", "", ""], (body) => void (body.formulas = THREE))),
    expected: 1,
  },
  {
    id: "calculated-cleared-column",
    en: "A table column that was cleared is filled like an empty one.",
    zh: "清除过内容的表格列，与空列一样被填满。",
    source: "OfficeDev/office-js#6745",
    known: off(3),
    run: async (ground) =>
      kinds(
        await column(ground, [1, 2, 3], (body) => {
          body.clear("Contents");
          body.formulas = THREE;
        }),
      ),
    expected: 1,
  },
  {
    id: "calculated-empties-filled",
    en: "Cells that are emptied in the same assignment are filled too.",
    zh: "同一次写入中置空的单元格也被填入公式。",
    source: "OfficeDev/office-js#1916",
    known: off(["", "", "=1+1"]),
    run: (ground) =>
      column(ground, ["", "", ""], (body) => {
        body.formulas = [[""], [""], ["=1+1"]];
      }),
    expected: ["=1+1", "=1+1", "=1+1"],
  },
  {
    id: "calculated-relative",
    en: "The formula that fills a column goes along with its rows.",
    zh: "填满整列的公式按各行相对引用。",
    source: SUPPORT,
    known: off(["=B2*2", "", ""]),
    run: (ground) =>
      column(ground, ["", "", ""], (body) => {
        body.getCell(0, 0).formulas = [["=B2*2"]];
      }),
    expected: ["=B2*2", "=B3*2", "=B4*2"],
  },
  {
    id: "calculated-changed-formula",
    en: "Another formula in a cell of a calculated column changes the whole column.",
    zh: "改动计算列中一个单元格的公式，整列随之改变。",
    source: SUPPORT,
    known: off(["=1+1", "=2+2", ""]),
    run: (ground) =>
      column(ground, ["", "", ""], (body) => {
        body.getCell(0, 0).formulas = [["=1+1"]];
        body.getCell(1, 0).formulas = [["=2+2"]];
      }),
    expected: ["=2+2", "=2+2", "=2+2"],
  },
];

const staying: ConformanceCase[] = [
  {
    id: "calculated-constants-first",
    en: "Different formulas stay in a table column whose cells held constants.",
    zh: "表格的一列原来都是常量时，写入的各个不同公式都保留。",
    source: "OfficeDev/office-js#5909",
    run: (ground) => column(ground, [1, 2, 3], (body) => void (body.formulas = THREE)),
    expected: ["=1+1", "=2+2", "=3+3"],
  },
  {
    id: "calculated-constants-just-written",
    en: "It is enough that the constants were written just before, in the same request.",
    zh: "常量在同一次请求中先行写入也可以。",
    source: "OfficeDev/office-js#5909",
    run: (ground) =>
      column(ground, ["", "", ""], (body) => {
        body.values = [["x"], ["x"], ["x"]];
        body.formulas = THREE;
      }),
    expected: ["=1+1", "=2+2", "=3+3"],
  },
  {
    id: "calculated-one-among-constants",
    en: "One formula in a table column that holds data stays alone.",
    zh: "列中已有数据时，写入的一个公式不会填满整列。",
    source: SUPPORT,
    run: (ground) =>
      column(ground, [1, 2, 3], (body) => {
        body.getCell(1, 0).formulas = [["=1+1"]];
      }),
    expected: [1, "=1+1", 3],
  },
  {
    id: "calculated-exception-constant",
    en: "A constant in a cell of a calculated column stays there as an exception.",
    zh: "在计算列的一个单元格中填入常量，作为例外保留。",
    source: SUPPORT,
    known: off(["=1+1", 7, ""]),
    run: (ground) =>
      column(ground, ["", "", ""], (body) => {
        body.getCell(0, 0).formulas = [["=1+1"]];
        body.getCell(1, 0).values = [[7]];
      }),
    expected: ["=1+1", 7, "=1+1"],
  },
  {
    id: "calculated-formulas-before-table",
    en: "Different formulas that stood there before the table was made stay.",
    zh: "先写公式、后建表格时，各个不同的公式都保留。",
    source:
      "support.microsoft.com: Use calculated columns in an Excel table (formulas are filled when they are typed)",
    run: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:A4");
      range.formulas = [["title"], ...THREE];
      sheet.tables.add("A1:A4", true);
      const body = sheet.getRange("A2:A4").load("formulas");
      await context.sync();
      return body.formulas.map(([formula]) => formula as Answer);
    },
    expected: ["=1+1", "=2+2", "=3+3"],
  },
  {
    id: "calculated-one-formula-written",
    en: "One and the same formula, written into every row, stays in every row.",
    zh: "各行写入同一个公式，各行都保留。",
    source: SUPPORT,
    run: (ground) =>
      column(ground, ["", "", ""], (body) => {
        body.formulas = [["=B2&C2"], ["=B3&C3"], ["=B4&C4"]];
      }),
    expected: ["=B2&C2", "=B3&C3", "=B4&C4"],
  },
];

export const calculatedColumns: CaseGroup = {
  en: "Calculated columns",
  zh: "表格计算列",
  cases: [...staying, ...filling],
};
