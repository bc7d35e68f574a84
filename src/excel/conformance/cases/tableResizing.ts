import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { loaded, refusal } from "../asking";

const RESIZE = "Excel.Table.resize";
const PROTECTED =
  "support.microsoft.com: Protect a worksheet; learn.microsoft.com: Error handling (AccessDenied)";

/** A table B2:C4. */
function aTable({ sheet }: Ground): Excel.Table {
  sheet.getRange("B2:C4").values = [
    ["a", "b"],
    [1, 2],
    [3, 4],
  ];
  return sheet.tables.add("B2:C4", true);
}

const local = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

async function resized(ground: Ground, to: string): Promise<Answer> {
  const table = aTable(ground);
  table.resize(to);
  return loaded(ground, table.getRange(), "address", ({ address }) => local(address));
}

async function refusedOf(ground: Ground, act: (table: Excel.Table) => void): Promise<Answer> {
  const table = aTable(ground);
  await ground.context.sync();
  act(table);
  return refusal(ground.context);
}

/** Something that a table on a protected sheet does not let happen. */
function protectedCase(
  id: string,
  en: string,
  zh: string,
  act: (table: Excel.Table) => void,
): ConformanceCase {
  return {
    id: `table-protected-${id}`,
    en,
    zh,
    source: PROTECTED,
    run: (ground) =>
      refusedOf(ground, (table) => {
        // what the options allow of rows and columns is not for tables
        ground.sheet.protection.protect({
          allowInsertRows: true,
          allowInsertColumns: true,
          allowDeleteRows: true,
        });
        act(table);
      }),
    expected: "AccessDenied",
  };
}

export const tableResizing: CaseGroup = {
  en: "Resizing tables, and tables on protected sheets",
  zh: "调整表格大小；受保护工作表上的表格",
  cases: [
    {
      id: "table-resize-more-rows",
      en: "A table can be given more rows; no cell moves.",
      zh: "可以增加表格的行，单元格不移动。",
      source: RESIZE,
      since: "1.13",
      run: async (ground) => {
        ground.sheet.getRange("B6").values = [["stays"]];
        const address = await resized(ground, "B2:C6");
        return [
          address,
          await loaded(
            ground,
            ground.sheet.getRange("B6"),
            "values",
            ({ values }) => values[0]![0] as string,
          ),
        ];
      },
      expected: ["B2:C6", "stays"],
    },
    {
      id: "table-resize-fewer-rows",
      en: "Rows that a table is left without keep what they hold.",
      zh: "移出表格的行保留其内容。",
      source: RESIZE,
      since: "1.13",
      run: async (ground) => {
        const address = await resized(ground, "B2:C3");
        return [
          address,
          await loaded(
            ground,
            ground.sheet.getRange("B4"),
            "values",
            ({ values }) => values[0]![0] as number,
          ),
        ];
      },
      expected: ["B2:C3", 3],
    },
    {
      id: "table-resize-range",
      en: "The new size can be given as a Range.",
      zh: "新大小可以用区域对象给出。",
      source: RESIZE,
      since: "1.13",
      run: (ground) => {
        const table = aTable(ground);
        table.resize(ground.sheet.getRange("B2:D4"));
        return loaded(ground, table.getRange(), "address", ({ address }) => local(address));
      },
      expected: "B2:D4",
    },
    {
      id: "table-resize-new-heading",
      en: "A column that comes to a table gets a heading.",
      zh: "新纳入表格的列得到标题。",
      source: `${RESIZE}; support.microsoft.com: Overview of Excel tables`,
      since: "1.13",
      run: async (ground) => {
        const table = aTable(ground);
        table.resize("B2:D4");
        return loaded(ground, table.getHeaderRowRange(), "values", ({ values }) => values[0]![2] !== "");
      },
      expected: true,
    },
    {
      id: "table-resize-left",
      en: "A table can grow to the left, and still overlap what it was.",
      zh: "表格可以向左扩展，只要与原区域重叠。",
      source: RESIZE,
      since: "1.13",
      run: (ground) => resized(ground, "A2:B4"),
      expected: "A2:B4",
    },
    {
      id: "table-resize-other-row",
      en: "A table whose headers would be in another row is refused.",
      zh: "标题行不在原行的新大小被拒绝。",
      source: RESIZE,
      since: "1.13",
      run: (ground) => refusedOf(ground, (table) => table.resize("B3:C5")),
      expected: "InvalidArgument",
    },
    {
      id: "table-resize-apart",
      en: "A new range that does not overlap the table is refused.",
      zh: "与原表格不重叠的新区域被拒绝。",
      source: RESIZE,
      since: "1.13",
      run: (ground) => refusedOf(ground, (table) => table.resize("E2:F4")),
      expected: "InvalidArgument",
    },
    {
      id: "table-resize-over-table",
      en: "A table cannot grow over another one.",
      zh: "表格不能扩展到另一个表格上。",
      source:
        "learn.microsoft.com: Error handling with the application-specific JavaScript APIs, MergedRangeConflict",
      since: "1.13",
      run: async (ground) => {
        ground.sheet.getRange("B7:C7").values = [["x", "y"]];
        ground.sheet.tables.add("B7:C8", true);
        return (await refusedOf(ground, (table) => table.resize("B2:C8"))) !== "none";
      },
      expected: true,
    },
    {
      id: "table-resize-nonsense",
      en: "What is no address is refused.",
      zh: "无效地址被拒绝。",
      source: RESIZE,
      since: "1.13",
      run: (ground) => refusedOf(ground, (table) => table.resize("no address")),
      expected: "InvalidArgument",
    },
    protectedCase(
      "rows",
      "No row can be added to a table on a protected sheet.",
      "受保护工作表上的表格不能添加行。",
      (table) => table.rows.add(undefined, [[5, 6]]),
    ),
    protectedCase(
      "columns",
      "No column can be added to a table on a protected sheet.",
      "受保护工作表上的表格不能添加列。",
      (table) => table.columns.add(undefined, [["c"], [5], [6]]),
    ),
    protectedCase(
      "row-delete",
      "No row of a table on a protected sheet can be deleted.",
      "受保护工作表上的表格不能删除行。",
      (table) => table.rows.getItemAt(0).delete(),
    ),
    protectedCase(
      "resize",
      "A table on a protected sheet cannot be resized.",
      "受保护工作表上的表格不能调整大小。",
      (table) => table.resize("B2:C6"),
    ),
    protectedCase(
      "delete",
      "A table on a protected sheet cannot be deleted.",
      "受保护工作表上的表格不能删除。",
      (table) => table.delete(),
    ),
    protectedCase(
      "convert",
      "A table on a protected sheet cannot be converted to a range.",
      "受保护工作表上的表格不能转换为区域。",
      (table) => table.convertToRange(),
    ),
    protectedCase(
      "heading",
      "Locked headings of a table on a protected sheet cannot be changed.",
      "受保护工作表上表格的锁定标题不能更改。",
      (table) => (table.columns.getItemAt(0).name = "x"),
    ),
    {
      id: "table-protected-add",
      en: "No table can be made on a protected sheet.",
      zh: "受保护的工作表上不能创建表格。",
      source: PROTECTED,
      run: ({ context, sheet }) => {
        sheet.getRange("A1:A2").values = [["a"], [1]];
        sheet.protection.protect();
        sheet.tables.add("A1:A2", true);
        return refusal(context);
      },
      expected: "AccessDenied",
    },
    {
      id: "table-protected-unlocked",
      en: "Cells of a table on a protected sheet that are not locked can be written.",
      zh: "受保护工作表上的表格，未锁定的单元格可以写入。",
      source: PROTECTED,
      run: (ground) => {
        const body = aTable(ground).getDataBodyRange();
        body.format.protection.locked = false;
        ground.sheet.protection.protect();
        body.getCell(0, 0).values = [[7]];
        return loaded(ground, body, "values", ({ values }) => values[0]![0] as number);
      },
      expected: 7,
    },
  ],
};
