import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { loaded, refusal } from "../asking";

const RENAME = "support.microsoft.com: Rename an Excel table";

function aTable({ sheet }: Pick<Ground, "sheet">, at = "A1"): Excel.Table {
  const range = sheet.getRange(at).getResizedRange(1, 1);
  range.values = [
    ["a", "b"],
    [1, 2],
  ];
  return sheet.tables.add(range, true);
}

async function naming(ground: Ground, name: string): Promise<Answer> {
  aTable(ground).name = name;
  return refusal(ground.context);
}

function refusedName(id: string, name: string, en: string, zh: string): ConformanceCase {
  return {
    id: `table-name-${id}`,
    en,
    zh,
    source: RENAME,
    run: (ground) => naming(ground, name),
    expected: "InvalidArgument",
  };
}

export const tableNames: CaseGroup = {
  en: "Names and looks of tables",
  zh: "表格的名称与外观",
  cases: [
    {
      id: "table-name-set",
      en: "A table can be given a name, also a Chinese one.",
      zh: "可以给表格命名，也可用中文。",
      source: RENAME,
      run: (ground) => {
        const table = aTable(ground);
        table.name = ground.freeName("填报");
        return loaded(ground, table, "name", ({ name }) => name === ground.freeName("填报"));
      },
      expected: true,
    },
    refusedName("space", "a table", "A table's name with a space is refused.", "含空格的表格名称被拒绝。"),
    refusedName(
      "cell",
      "GDP1",
      "A table's name that is a cell is refused.",
      "与单元格地址相同的表格名称被拒绝。",
    ),
    refusedName("r1c1", "R1C1", "So is one in R1C1.", "R1C1 形式的名称同样被拒绝。"),
    refusedName("r", "r", "So is R alone, in whatever case.", "单独的 R（不分大小写）同样被拒绝。"),
    refusedName("digit", "1table", "A table's name cannot begin with a digit.", "表格名称不能以数字开头。"),
    {
      id: "table-name-255",
      en: "A table's name of 256 characters is refused.",
      zh: "256 个字符的表格名称被拒绝。",
      source: RENAME,
      run: (ground) => naming(ground, "t".padEnd(256, "x")),
      expected: "InvalidArgument",
    },
    {
      id: "table-name-taken",
      en: "A name that another table has is refused, on whatever sheet and in whatever case.",
      zh: "已被其他表格使用的名称被拒绝，不论工作表与大小写。",
      source: "OfficeDev/office-js#551",
      run: async (ground) => {
        const { context, another, freeName } = ground;
        aTable(ground).name = freeName("Same");
        await context.sync();
        aTable({ sheet: another() }).name = freeName("same");
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "table-name-of-a-name",
      en: "A defined name and a table cannot have the same name.",
      zh: "名称与表格不能同名。",
      source: `${RENAME} (unique names)`,
      run: async (ground) => {
        const { context, sheet, freeName } = ground;
        context.workbook.names.add(freeName("same"), sheet.getRange("F1"));
        await context.sync();
        aTable(ground).name = freeName("same");
        return (await refusal(context)) !== "none";
      },
      expected: true,
    },
    {
      id: "table-style",
      en: "A table is made in the medium style 2, and takes another.",
      zh: "新表格采用中等深浅 2 样式，可以更换。",
      source: "Excel.Table.style",
      known: [{ answer: ["TableStyleLight1", "TableStyleLight9"], source: "another default style is set" }],
      run: async (ground) => {
        const table = aTable(ground);
        const first = await loaded(ground, table, "style", ({ style }) => style);
        table.style = "TableStyleLight9";
        return [first, await loaded(ground, table, "style", ({ style }) => style)];
      },
      expected: ["TableStyleMedium2", "TableStyleLight9"],
    },
    {
      id: "table-shows",
      en: "Banded rows and filter buttons are shown at first, and can be switched off.",
      zh: "镶边行和筛选按钮默认显示，可以关闭。",
      source: "Excel.Table.showBandedRows, showFilterButton, showHeaders",
      run: async (ground) => {
        const table = aTable(ground);
        const shown = (): Promise<Answer> =>
          loaded(ground, table, "showBandedRows, showFilterButton, showHeaders", (each) => [
            each.showBandedRows,
            each.showFilterButton,
            each.showHeaders,
          ]);
        const before = await shown();
        table.showBandedRows = false;
        table.showFilterButton = false;
        return [before, await shown()];
      },
      expected: [
        [true, true, true],
        [false, false, true],
      ],
    },
    {
      id: "table-columns-dressed",
      en: "Columns can be banded, and the first and last one dressed apart.",
      zh: "可以设置镶边列，以及第一列和最后一列的特殊格式。",
      source: "Excel.Table.showBandedColumns, highlightFirstColumn, highlightLastColumn",
      run: async (ground) => {
        const table = aTable(ground);
        const dressed = (): Promise<Answer> =>
          loaded(ground, table, "showBandedColumns, highlightFirstColumn, highlightLastColumn", (each) => [
            each.showBandedColumns,
            each.highlightFirstColumn,
            each.highlightLastColumn,
          ]);
        const before = await dressed();
        table.showBandedColumns = true;
        table.highlightFirstColumn = true;
        return [before, await dressed()];
      },
      expected: [
        [false, false, false],
        [true, true, false],
      ],
    },
    {
      id: "table-sorted",
      en: "Sorting a table leaves its header where it is.",
      zh: "对表格排序时标题行不动。",
      source: "Excel.TableSort.apply",
      run: (ground) => {
        const table = aTable(ground);
        table.rows.add(undefined, [[0, 9]]);
        table.sort.apply([{ key: 0, ascending: true }]);
        return loaded(
          ground,
          table.columns.getItem("a").getRange(),
          "values",
          ({ values }) => values as Answer[][],
        );
      },
      expected: [["a"], [0], [1]],
    },
    {
      id: "table-id-stays",
      en: "The id of a table stays when it is renamed.",
      zh: "表格改名后 id 不变。",
      source: "Excel.Table.id",
      run: async (ground) => {
        const table = aTable(ground);
        const before = await loaded(ground, table, "id", ({ id }) => id);
        table.name = ground.freeName("other");
        return (await loaded(ground, table, "id", ({ id }) => id)) === before;
      },
      expected: true,
    },
    {
      id: "table-to-range",
      en: "A table that is converted to a range leaves its cells as they are.",
      zh: "转换为区域后，单元格内容保持不变。",
      source: "Excel.Table.convertToRange",
      run: async (ground) => {
        const { context, sheet } = ground;
        aTable(ground).convertToRange();
        const [count, cells] = [sheet.tables.getCount(), sheet.getRange("A1:B2")];
        cells.load("values");
        await context.sync();
        return [count.value, cells.values as Answer[][]];
      },
      expected: [
        0,
        [
          ["a", "b"],
          [1, 2],
        ],
      ],
    },
    {
      id: "table-deleted",
      en: "A table that is deleted is gone with its cells.",
      zh: "删除的表格连同其单元格内容一起消失。",
      source: "Excel.Table.delete",
      run: async (ground) => {
        const { context, sheet } = ground;
        aTable(ground).delete();
        const [count, used] = [sheet.tables.getCount(), sheet.getUsedRangeOrNullObject(true)];
        used.load("address");
        await context.sync();
        return [count.value, used.isNullObject];
      },
      expected: [0, true],
    },
    {
      id: "table-deleted-asked",
      en: "What is asked of a table that is gone fails with ItemNotFound.",
      zh: "对已删除表格的操作以 ItemNotFound 失败。",
      source: "learn.microsoft.com: Error handling with the application-specific JavaScript APIs",
      run: async (ground) => {
        const table = aTable(ground);
        table.load("id");
        await ground.context.sync();
        table.delete();
        await ground.context.sync();
        table.getRange().load("address");
        return refusal(ground.context);
      },
      expected: "ItemNotFound",
    },
  ],
};
