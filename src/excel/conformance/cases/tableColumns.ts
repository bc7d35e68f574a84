import type { Answer, CaseGroup, Ground } from "../case";
import { loaded, refusal } from "../asking";

const COLLECTION = "Excel.TableColumnCollection";

/** A table of two columns and one row, from A1. */
function aTable({ sheet }: Ground): Excel.Table {
  sheet.getRange("A1:B2").values = [
    ["a", "b"],
    [1, 2],
  ];
  return sheet.tables.add("A1:B2", true);
}

/** All cells of the table after something was done. */
async function cellsAfter(ground: Ground, act: (table: Excel.Table) => void): Promise<Answer> {
  const table = aTable(ground);
  act(table);
  return loaded(ground, table.getRange(), "values", ({ values }) => values as Answer[][]);
}

export const tableColumns: CaseGroup = {
  en: "Columns of tables",
  zh: "表格的列",
  cases: [
    {
      id: "columns-items",
      en: "Columns are listed from left to right, counted from 0.",
      zh: "列从左到右列出，序号从 0 开始。",
      source: "Excel.TableColumn.index, name",
      run: (ground) =>
        loaded(ground, aTable(ground).columns, "items/index, items/name", ({ items }) =>
          items.map(({ index, name }) => [index, name]),
        ),
      expected: [
        [0, "a"],
        [1, "b"],
      ],
    },
    {
      id: "columns-count",
      en: "Columns are counted.",
      zh: "列可以计数。",
      source: `${COLLECTION}.getCount, count`,
      run: async (ground) => {
        const { columns } = aTable(ground);
        const count = columns.getCount();
        columns.load("count");
        await ground.context.sync();
        return [count.value, columns.count];
      },
      expected: [2, 2],
    },
    {
      id: "columns-by-name",
      en: "A column is found by its name, its place and its id.",
      zh: "列可按名称、位置和 id 查找。",
      source: `${COLLECTION}.getItem, getItemAt`,
      run: async (ground) => {
        const { context } = ground;
        const { columns } = aTable(ground);
        const named = columns.getItem("b");
        named.load("id");
        await context.sync();
        const found = [columns.getItemAt(1), columns.getItem(named.id)];
        found.forEach((each) => each.load("name"));
        await context.sync();
        return found.map(({ name }) => name);
      },
      expected: ["b", "b"],
    },
    {
      id: "columns-missing",
      en: "A column that is not there is a null object, or ItemNotFound.",
      zh: "不存在的列为空对象，或以 ItemNotFound 失败。",
      source: `${COLLECTION}.getItemOrNullObject`,
      run: async (ground) => {
        const { columns } = aTable(ground);
        const none = columns.getItemOrNullObject("none");
        await ground.context.sync();
        columns.getItem("none").load("index");
        return [none.isNullObject, await refusal(ground.context)];
      },
      expected: [true, "ItemNotFound"],
    },
    {
      id: "column-parts",
      en: "A column has a header, a body and a range of its own.",
      zh: "列有各自的标题、数据体和区域。",
      source: "Excel.TableColumn.getHeaderRowRange, getDataBodyRange, getRange",
      run: async (ground) => {
        const column = aTable(ground).columns.getItem("b");
        const parts = [column.getHeaderRowRange(), column.getDataBodyRange(), column.getRange()];
        parts.forEach((part) => part.load("values"));
        await ground.context.sync();
        return parts.map(({ values }) => values.flat() as Answer[]);
      },
      expected: [["b"], [2], ["b", 2]],
    },
    {
      id: "column-values",
      en: "The values of a column have its heading first.",
      zh: "列的 values 以标题开头。",
      source: "Excel.TableColumn.values",
      run: (ground) =>
        loaded(ground, aTable(ground).columns.getItem("a"), "values", ({ values }) => values as Answer[][]),
      expected: [["a"], [1]],
    },
    {
      id: "column-rename",
      en: "The name of a column is what stands in the header row.",
      zh: "列名就是标题行的内容。",
      source: "Excel.TableColumn.name; learn.microsoft.com: Work with tables, Update column name",
      run: (ground) => cellsAfter(ground, (table) => (table.columns.getItem("a").name = "x")),
      expected: [
        ["x", "b"],
        [1, 2],
      ],
    },
    {
      id: "columns-add-end",
      en: "A column without an index is added at the end, its heading the first of its values.",
      zh: "不指定位置时，列添加在末尾，values 的第一项为标题。",
      source: `${COLLECTION}.add; learn.microsoft.com: Work with tables, Add a column`,
      run: (ground) => cellsAfter(ground, (table) => table.columns.add(undefined, [["c"], [3]])),
      expected: [
        ["a", "b", "c"],
        [1, 2, 3],
      ],
    },
    {
      id: "columns-add-name",
      en: "A column can be added with nothing but a name.",
      zh: "可以只给名称来添加列。",
      source: `${COLLECTION}.add`,
      run: (ground) => cellsAfter(ground, (table) => table.columns.add(-1, undefined, "c")),
      expected: [
        ["a", "b", "c"],
        [1, 2, ""],
      ],
    },
    {
      id: "columns-add-index",
      en: "A column at an index comes before the one that stood there.",
      zh: "指定位置时，新列位于原列之前。",
      source: `${COLLECTION}.add`,
      run: (ground) => cellsAfter(ground, (table) => table.columns.add(1, [["c"], [3]])),
      expected: [
        ["a", "c", "b"],
        [1, 3, 2],
      ],
    },
    {
      id: "columns-add-short",
      en: "Values of a column that are fewer than its rows are refused.",
      zh: "列的值少于行数时被拒绝。",
      source: `${COLLECTION}.add; learn.microsoft.com: Error handling (InvalidArgument)`,
      run: async (ground) => {
        aTable(ground).columns.add(undefined, [["c"]]);
        return refusal(ground.context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "columns-delete",
      en: "A column that is deleted is gone, and those right of it go to the left.",
      zh: "删除一列后，其右各列左移。",
      source: "Excel.TableColumn.delete",
      run: (ground) => cellsAfter(ground, (table) => table.columns.getItem("a").delete()),
      expected: [["b"], [2]],
    },
    {
      id: "column-id-stays",
      en: "The id of a column stays when another comes before it.",
      zh: "前面插入列后，列的 id 不变。",
      source: "Excel.TableColumn.id",
      run: async (ground) => {
        const { columns } = aTable(ground);
        const before = await loaded(ground, columns.getItem("b"), "id", ({ id }) => id);
        columns.add(0, [["c"], [3]]);
        return (await loaded(ground, columns.getItem("b"), "id", ({ id }) => id)) === before;
      },
      expected: true,
    },
  ],
};
