import type { Answer, CaseGroup } from "../case";
import { loaded, refusal } from "../asking";
import { tableOf } from "./tableOf";

const OVERVIEW = "support.microsoft.com: Overview of Excel tables";

/** The part of an address behind the name of the sheet. */
const local = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

export const tableMaking: CaseGroup = {
  en: "Making tables",
  zh: "创建表格",
  cases: [
    {
      id: "table-parts",
      en: "A table has a header row, a body and a range.",
      zh: "表格有标题行、数据体和整个区域。",
      source: "Excel.Table.getHeaderRowRange, getDataBodyRange, getRange",
      run: async (ground) => {
        const table = tableOf(ground, [
          ["a", "b"],
          [1, 2],
          [3, 4],
        ]);
        const parts = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
        parts.forEach((part) => part.load("address"));
        await ground.context.sync();
        return parts.map(({ address }) => local(address));
      },
      expected: ["A1:B1", "A2:B3", "A1:B3"],
    },
    {
      id: "table-address-text",
      en: "A table can be made of an address as text.",
      zh: "可以用文本地址创建表格。",
      source: "Excel.TableCollection.add",
      run: (ground) => {
        ground.sheet.getRange("B2:C2").values = [["a", "b"]];
        const table = ground.sheet.tables.add("B2:C4", true);
        return loaded(ground, table.getRange(), "address", ({ address }) => local(address));
      },
      expected: "B2:C4",
    },
    {
      id: "table-headers-made",
      en: "A table of cells without headers gets Column1, Column2 …, and the cells go down by one row.",
      zh: "没有标题的区域创建表格时，自动生成列1、列2……标题，数据下移一行。",
      source: "Excel.TableCollection.add; OfficeDev/office-js#196",
      known: [
        {
          answer: [
            ["列1", "列2"],
            [1, 2],
          ],
          source: `${OVERVIEW} (a Chinese Excel)`,
        },
      ],
      run: (ground) => {
        const table = tableOf(ground, [[1, 2]], false);
        return loaded(ground, table.getRange(), "values", ({ values }) => values as Answer[][]);
      },
      expected: [
        ["Column1", "Column2"],
        [1, 2],
      ],
    },
    {
      id: "table-headers-made-below",
      en: "What stands below such a table goes down too.",
      zh: "表格下方的内容也随之下移。",
      source: "OfficeDev/office-js#196",
      run: async (ground) => {
        ground.sheet.getRange("A3").values = [["below"]];
        tableOf(ground, [[1], [2]], false);
        return loaded(ground, ground.sheet.getRange("A3:A4"), "values", ({ values }) => values as Answer[][]);
      },
      expected: [[2], ["below"]],
    },
    {
      id: "table-headers-alone",
      en: "A table of headers alone has an empty row below them, which the first row that is added takes.",
      zh: "仅由标题创建的表格下有一个空行，添加的第一行占用它。",
      source: "learn.microsoft.com: Work with tables using the Excel JavaScript API, Create a table",
      run: async (ground) => {
        const table = tableOf(ground, [["a", "b"]]);
        table.rows.add(undefined, [
          [1, 2],
          [3, 4],
        ]);
        return loaded(ground, table.getRange(), "values", ({ values }) => values as Answer[][]);
      },
      expected: [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ],
    },
    {
      id: "table-over-table",
      en: "A table cannot be made over another one.",
      zh: "不能在另一个表格上创建表格。",
      source:
        "learn.microsoft.com: Error handling with the application-specific JavaScript APIs, MergedRangeConflict",
      known: [{ answer: "InvalidArgument", source: "OfficeDev/office-js#1199" }],
      run: (ground) => {
        tableOf(ground, [
          ["a", "b"],
          [1, 2],
        ]);
        ground.sheet.tables.add("B2:C4", true);
        return refusal(ground.context);
      },
      expected: "MergedRangeConflict",
    },
    {
      id: "table-no-address",
      en: "A table cannot be made of what is no address.",
      zh: "无效地址不能创建表格。",
      source: "Excel.TableCollection.add",
      run: ({ context, sheet }) => {
        sheet.tables.add("no address", true);
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "table-worksheet",
      en: "A table knows its sheet, and the workbook knows the table.",
      zh: "表格知道所在的工作表，工作簿也能找到该表格。",
      source: "Excel.Table.worksheet, Workbook.tables",
      run: async (ground) => {
        const { context, sheet, freeName } = ground;
        const table = tableOf(ground, [["a"], [1]]);
        table.name = freeName("t");
        const found = context.workbook.tables.getItem(freeName("T"));
        found.load("id, worksheet/id");
        table.load("id");
        sheet.load("id");
        await context.sync();
        return [found.id === table.id, found.worksheet.id === sheet.id];
      },
      expected: [true, true],
    },
    {
      id: "table-find",
      en: "A table is found by name, by id and by place.",
      zh: "表格可按名称、id 和位置查找。",
      source: "Excel.TableCollection.getItem, getItemAt",
      run: async (ground) => {
        const table = tableOf(ground, [["a"], [1]]);
        table.load("id, name");
        await ground.context.sync();
        const { tables } = ground.sheet;
        const found = [tables.getItem(table.id), tables.getItem(table.name), tables.getItemAt(0)];
        found.forEach((each) => each.load("id"));
        const count = tables.getCount();
        await ground.context.sync();
        return [...found.map(({ id }) => id === table.id), count.value];
      },
      expected: [true, true, true, 1],
    },
    {
      id: "table-on-shown-sheet",
      en: "An address without a sheet is on the sheet that is shown, when the workbook makes the table.",
      zh: "由工作簿创建表格且地址不含工作表名时，表格建在当前显示的工作表上。",
      source: "Excel.TableCollection.add",
      run: async ({ context, sheet }) => {
        sheet.activate();
        sheet.getRange("A1:A2").values = [["a"], [1]];
        const table = context.workbook.tables.add("A1:A2", true);
        table.load("worksheet/id");
        sheet.load("id");
        await context.sync();
        return table.worksheet.id === sheet.id;
      },
      expected: true,
    },
    {
      id: "table-on-named-sheet",
      en: "An address that names a sheet is on that sheet.",
      zh: "地址含工作表名时，表格建在该工作表上。",
      source: "Excel.TableCollection.add",
      run: async ({ context, another }) => {
        const other = another();
        other.load("id, name");
        await context.sync();
        other.getRange("A1:A2").values = [["a"], [1]];
        const table = context.workbook.tables.add(`'${other.name}'!A1:A2`, true);
        table.load("worksheet/id");
        await context.sync();
        return table.worksheet.id === other.id;
      },
      expected: true,
    },
  ],
};
