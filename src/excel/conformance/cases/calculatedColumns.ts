import type { Answer, CaseGroup, Ground } from "../case";

const WORKBOOK = "support.microsoft.com: Use calculated columns in an Excel table";

/** A table of one column, A1 and the rows below; what stands below its title comes first, then what is done. */
async function column(
  { context, sheet }: Ground,
  before: readonly Answer[],
  act: (body: Excel.Range) => void,
): Promise<Answer[]> {
  sheet.getRange(`A1:A${before.length + 1}`).values = [["title"], ...before.map((value) => [value])];
  sheet.tables.add(`A1:A${before.length + 1}`, true);
  const body = sheet.getRange(`A2:A${before.length + 1}`);
  act(body);
  body.load("formulas");
  await context.sync();
  return body.formulas.map(([formula]) => formula as Answer);
}

export const calculatedColumns: CaseGroup = {
  en: "Calculated columns",
  zh: "表格计算列",
  cases: [
    {
      id: "calculated-constants-first",
      en: "Different formulas stay in a table column whose cells held constants.",
      zh: "表格的一列原来都是常量时，写入的各个不同公式都保留。",
      source: "OfficeDev/office-js#5909",
      run: (ground) =>
        column(ground, [1, 2, 3], (body) => {
          body.formulas = [["=1+1"], ["=2+2"], ["=3+3"]];
        }),
      expected: ["=1+1", "=2+2", "=3+3"],
    },
    {
      id: "calculated-blank-one-formula",
      en: "One formula in an empty table column fills the column.",
      zh: "在表格的空列中写入一个公式，整列都被填入这个公式。",
      source: WORKBOOK,
      known: [{ answer: ["=1+1", "", ""], source: "the option is off" }],
      run: (ground) =>
        column(ground, ["", "", ""], (body) => {
          body.getCell(0, 0).formulas = [["=1+1"]];
        }),
      expected: ["=1+1", "=1+1", "=1+1"],
    },
  ],
};
