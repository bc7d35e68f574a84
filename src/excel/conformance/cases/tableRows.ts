import type { Answer, CaseGroup, Ground } from "../case";
import { loaded, refusal } from "../asking";

const COLLECTION = "Excel.TableRowCollection";

/** A table of two columns and two rows, from A1. */
function aTable({ sheet }: Ground): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["a", "b"],
    [1, 2],
    [3, 4],
  ];
  return sheet.tables.add("A1:B3", true);
}

/** The first column of the body after something was done. */
async function firstColumn(ground: Ground, act: (table: Excel.Table) => void): Promise<Answer> {
  const table = aTable(ground);
  act(table);
  return loaded(ground, table.getDataBodyRange(), "values", ({ values }) =>
    values.map(([value]) => value as Answer),
  );
}

/** What a request comes to that does something with the table. */
async function refused(ground: Ground, act: (table: Excel.Table) => void): Promise<Answer> {
  const table = aTable(ground);
  await ground.context.sync();
  act(table);
  return refusal(ground.context);
}

export const tableRows: CaseGroup = {
  en: "Rows of tables",
  zh: "表格的行",
  cases: [
    {
      id: "rows-add-end",
      en: "Rows without an index are added at the end.",
      zh: "不指定位置时，行添加在末尾。",
      source: `${COLLECTION}.add`,
      run: (ground) => firstColumn(ground, (table) => table.rows.add(undefined, [[5, 6]])),
      expected: [1, 3, 5],
    },
    {
      id: "rows-add-minus-one",
      en: "So are rows at -1.",
      zh: "位置为 -1 时也一样。",
      source: `${COLLECTION}.add`,
      run: (ground) =>
        firstColumn(ground, (table) =>
          table.rows.add(-1, [
            [5, 6],
            [7, 8],
          ]),
        ),
      expected: [1, 3, 5, 7],
    },
    {
      id: "rows-add-index",
      en: "Rows at an index come before the row that stood there.",
      zh: "指定位置时，新行位于原行之前。",
      source: `${COLLECTION}.add`,
      run: (ground) => firstColumn(ground, (table) => table.rows.add(1, [[5, 6]])),
      expected: [1, 5, 3],
    },
    {
      id: "rows-add-first",
      en: "Rows at 0 come first.",
      zh: "位置为 0 的行排在最前。",
      source: `${COLLECTION}.add`,
      run: (ground) => firstColumn(ground, (table) => table.rows.add(0, [[5, 6]])),
      expected: [5, 1, 3],
    },
    {
      id: "rows-add-answer",
      en: "What add answers is the first of the new rows.",
      zh: "add 返回新行中的第一行。",
      source: `${COLLECTION}.add`,
      run: (ground) => {
        const row = aTable(ground).rows.add(undefined, [
          [5, 6],
          [7, 8],
        ]);
        return loaded(ground, row, "index, values", ({ index, values }) => [index, values[0] as Answer]);
      },
      expected: [2, [5, 6]],
    },
    {
      id: "rows-add-wide",
      en: "A row that is wider than the table is refused.",
      zh: "比表格宽的行被拒绝。",
      source: `${COLLECTION}.add; learn.microsoft.com: Error handling (InvalidArgument)`,
      run: (ground) => refused(ground, (table) => table.rows.add(undefined, [[1, 2, 3]])),
      expected: "InvalidArgument",
    },
    {
      id: "rows-add-narrow",
      en: "A row that is narrower than the table is refused.",
      zh: "比表格窄的行被拒绝。",
      source: `${COLLECTION}.add; learn.microsoft.com: Error handling (InvalidArgument)`,
      run: (ground) => refused(ground, (table) => table.rows.add(undefined, [[1]])),
      expected: "InvalidArgument",
    },
    {
      id: "rows-add-beyond",
      en: "An index beyond the end is refused.",
      zh: "超出末尾的位置被拒绝。",
      source: `${COLLECTION}.add`,
      run: (ground) => refused(ground, (table) => table.rows.add(9, [[1, 2]])),
      expected: "InvalidArgument",
    },
    {
      id: "rows-add-below",
      en: "What stands below the table goes down when rows are added.",
      zh: "添加行时，表格下方的内容下移。",
      source: "support.microsoft.com: Resize a table by adding or removing rows and columns",
      run: (ground) => {
        ground.sheet.getRange("A5").values = [["below"]];
        aTable(ground).rows.add(undefined, [
          [5, 6],
          [7, 8],
        ]);
        return loaded(ground, ground.sheet.getRange("A1:A7"), "values", ({ values }) =>
          values.flat().includes("below"),
        );
      },
      expected: true,
    },
    {
      id: "rows-count",
      en: "Rows are counted without the header.",
      zh: "行数不含标题行。",
      source: `${COLLECTION}.getCount, count`,
      run: async (ground) => {
        const { rows } = aTable(ground);
        const count = rows.getCount();
        rows.load("count");
        await ground.context.sync();
        return [count.value, rows.count];
      },
      expected: [2, 2],
    },
    {
      id: "rows-items",
      en: "Rows are listed with their values, from index 0.",
      zh: "行按顺序列出，序号从 0 开始，含值。",
      source: "Excel.TableRow.index, values",
      run: (ground) =>
        loaded(ground, aTable(ground).rows, "items/index, items/values", ({ items }) =>
          items.map(({ index, values }) => [index, values[0] as Answer]),
        ),
      expected: [
        [0, [1, 2]],
        [1, [3, 4]],
      ],
    },
    {
      id: "rows-item-at",
      en: "A row is got by its place, and can be written.",
      zh: "可按位置取得一行并写入。",
      source: `${COLLECTION}.getItemAt, TableRow.values`,
      run: (ground) => firstColumn(ground, (table) => (table.rows.getItemAt(1).values = [[9, 9]])),
      expected: [1, 9],
    },
    {
      id: "rows-item-beyond",
      en: "There is no row beyond the last one.",
      zh: "末行之后没有行。",
      source: `${COLLECTION}.getItemAt`,
      run: async (ground) =>
        (await refused(ground, (table) => table.rows.getItemAt(2).load("values"))) !== "none",
      expected: true,
    },
    {
      id: "row-range",
      en: "The range of a row is as wide as the table.",
      zh: "行的区域与表格同宽。",
      source: "Excel.TableRow.getRange",
      run: (ground) =>
        loaded(ground, aTable(ground).rows.getItemAt(1).getRange(), "rowIndex, columnCount", (range) => [
          range.rowIndex,
          range.columnCount,
        ]),
      expected: [2, 2],
    },
    {
      id: "row-stays-at-place",
      en: "A row stands for its place: when rows come before it, it is another one.",
      zh: "行对象代表位置：前面插入行后它指向另一行。",
      source: "Excel.TableRow",
      run: async (ground) => {
        const table = aTable(ground);
        const row = table.rows.getItemAt(1);
        row.load("values");
        await ground.context.sync();
        table.rows.add(0, [[5, 6]]);
        return loaded(ground, row, "values", ({ values }) => values[0] as Answer);
      },
      expected: [1, 2],
    },
    {
      id: "row-delete",
      en: "A row that is deleted is gone, and those below go up.",
      zh: "删除一行后，其下各行上移。",
      source: "Excel.TableRow.delete",
      run: (ground) => firstColumn(ground, (table) => table.rows.getItemAt(0).delete()),
      expected: [3],
    },
    {
      id: "rows-delete-several",
      en: "Several rows can be deleted at once.",
      zh: "可以一次删除多行。",
      source: `${COLLECTION}.deleteRows`,
      run: (ground) =>
        firstColumn(ground, (table) => {
          table.rows.add(undefined, [
            [5, 6],
            [7, 8],
          ]);
          table.rows.deleteRows([0, 2]);
        }),
      expected: [3, 7],
    },
    {
      id: "rows-delete-missing",
      en: "Deleting a row that is not there is refused.",
      zh: "删除不存在的行被拒绝。",
      source: `${COLLECTION}.deleteRows`,
      run: (ground) => refused(ground, (table) => table.rows.deleteRows([5])),
      expected: "InvalidArgument",
    },
  ],
};
