import type { Answer, CaseGroup, Ground } from "../case";
import { loaded } from "../asking";
import { tableOf } from "./tableOf";

const OVERVIEW = "support.microsoft.com: Overview of Excel tables";

/** The headings that a table comes to have. */
async function headings(ground: Ground, table: Excel.Table): Promise<Answer> {
  return loaded(ground, table.getHeaderRowRange(), "values", ({ values }) => values[0] as Answer[]);
}

export const tableHeadings: CaseGroup = {
  en: "Headings of tables",
  zh: "表格标题",
  cases: [
    {
      id: "table-heading-number",
      en: "A number in the header row becomes text.",
      zh: "标题行中的数字变为文本。",
      source: `${OVERVIEW}; ECMA-376 part 1, 18.5.1.3: the name of a column is text`,
      run: async (ground) => {
        const table = tableOf(ground, [
          [2019, "b"],
          [1, 2],
        ]);
        return loaded(ground, table.getHeaderRowRange(), "values, valueTypes", (range) => [
          range.values[0]![0] as Answer,
          range.valueTypes[0]![0]!,
        ]);
      },
      expected: ["2019", "String"],
    },
    {
      id: "table-heading-formula",
      en: "A formula in the header row becomes what it has come to.",
      zh: "标题行中的公式变为其结果文本。",
      source: `${OVERVIEW}; ECMA-376 part 1, 18.5.1.3: the name of a column is text`,
      run: async (ground) => {
        ground.sheet.getRange("A1:A2").formulas = [['="x"&1'], [5]];
        const table = ground.sheet.tables.add("A1:A2", true);
        return loaded(
          ground,
          table.getHeaderRowRange(),
          "formulas",
          ({ formulas }) => formulas[0]![0] as Answer,
        );
      },
      expected: "x1",
    },
    {
      id: "table-heading-twice",
      en: "A heading that is there twice gets a number.",
      zh: "重复的标题会加上数字。",
      source: `${OVERVIEW}; ECMA-376 part 1, 18.5.1.3: names of columns are unique`,
      run: (ground) =>
        headings(
          ground,
          tableOf(ground, [
            ["a", "A", "a"],
            [1, 2, 3],
          ]),
        ),
      expected: ["a", "A2", "a3"],
    },
    {
      id: "table-heading-cleared",
      en: "A heading that is emptied is never left empty.",
      zh: "清空的标题不会留空。",
      source: `${OVERVIEW}; ECMA-376 part 1, 18.5.1.3: a column has a name`,
      run: async (ground) => {
        const table = tableOf(ground, [
          ["a", "b"],
          [1, 2],
        ]);
        table.getHeaderRowRange().getCell(0, 0).values = [[""]];
        const [first, second] = (await headings(ground, table)) as string[];
        return [first !== "" && first !== "a", second!];
      },
      expected: [true, "b"],
    },
    {
      id: "table-heading-written",
      en: "A heading that is written anew names the column.",
      zh: "重新写入的标题就是列名。",
      source: "Excel.TableColumn.name",
      run: async (ground) => {
        const table = tableOf(ground, [
          ["a", "b"],
          [1, 2],
        ]);
        table.getHeaderRowRange().values = [["x", "y"]];
        return loaded(ground, table.columns, "items/name", ({ items }) => items.map(({ name }) => name));
      },
      expected: ["x", "y"],
    },
  ],
};
