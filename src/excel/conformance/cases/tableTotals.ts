import type { Answer, CaseGroup, Ground } from "../case";
import { loaded, told } from "../asking";

/** A table of two columns and two rows, from A3. */
function aTable({ sheet }: Ground): Excel.Table {
  sheet.getRange("A3:B5").values = [
    ["name", "amount"],
    ["a", 1],
    ["b", 2],
  ];
  return sheet.tables.add("A3:B5", true);
}

export const tableTotals: CaseGroup = {
  en: "Totals, headers and orders of tables",
  zh: "表格的汇总行、标题行与排序",
  cases: [
    {
      id: "totals-shown",
      en: "The totals row is below the data, with a sum of the last column where that has numbers.",
      zh: "汇总行在数据下方；末列为数值时显示其合计。",
      source:
        "Excel.Table.showTotals, getTotalRowRange; support.microsoft.com: Total the data in an Excel table",
      run: async (ground) => {
        const table = aTable(ground);
        table.showTotals = true;
        return loaded(ground, table.getTotalRowRange(), "rowIndex, values", ({ rowIndex, values }) => [
          rowIndex,
          values[0]![1] as Answer,
        ]);
      },
      expected: [5, 3],
    },
    {
      id: "totals-follow-filter",
      en: "Totals count the rows that are shown.",
      zh: "汇总只计显示的行。",
      source: "support.microsoft.com: SUBTOTAL function, rows that are filtered out",
      run: async (ground) => {
        const table = aTable(ground);
        table.showTotals = true;
        table.columns.getItemAt(0).filter.applyValuesFilter(["b"]);
        return loaded(ground, table.getTotalRowRange(), "values", ({ values }) => values[0]![1] as Answer);
      },
      expected: 2,
    },
    {
      id: "totals-not-in-body",
      en: "Rows are added above the totals row, which is no row of data.",
      zh: "新行加在汇总行之上；汇总行不属于数据行。",
      source: "Excel.TableRowCollection.add, Excel.Table.getDataBodyRange",
      run: async (ground) => {
        const table = aTable(ground);
        table.showTotals = true;
        table.rows.add(undefined, [["c", 4]]);
        const sum = await loaded(
          ground,
          table.getTotalRowRange(),
          "values",
          ({ values }) => values[0]![1] as Answer,
        );
        return loaded(ground, table.getDataBodyRange(), "rowCount", ({ rowCount }) => [rowCount, sum]);
      },
      expected: [3, 7],
    },
    {
      id: "headers-hidden",
      en: "A table without its header row keeps the names of its columns; the cells are blank.",
      zh: "隐藏标题行的表格仍保留列名，其单元格为空。",
      source: "Excel.Table.showHeaders; support.microsoft.com: Turn Excel table headers on or off",
      run: async (ground) => {
        const table = aTable(ground);
        table.showHeaders = false;
        const names = await loaded(ground, table.columns, "items/name", ({ items }) =>
          items.map(({ name }) => name),
        );
        const row = ground.sheet.getRange("A3:B3");
        const blank = await loaded(ground, row, "values", ({ values }) => values[0] as Answer[]);
        return loaded(ground, table.getRange(), "rowIndex, rowCount", ({ rowIndex, rowCount }) => [
          names,
          blank,
          rowIndex,
          rowCount,
        ]);
      },
      expected: [["name", "amount"], ["", ""], 3, 2],
    },
    {
      id: "table-sort-cleared",
      en: "Clearing the sort of a table leaves its rows where they are.",
      zh: "清除表格排序后行的位置不变。",
      source: "Excel.TableSort.apply, clear, fields",
      run: async (ground) => {
        const table = aTable(ground);
        table.sort.apply([{ key: 1, ascending: false }]);
        const fields = await loaded(ground, table.sort, "fields", (sort) =>
          sort.fields.map(({ key }) => key),
        );
        table.sort.clear();
        const body = table.getDataBodyRange();
        body.load("values");
        const after = await loaded(ground, table.sort, "fields", (sort) => sort.fields.length);
        return [fields, after, body.values.map(([name]) => name as Answer)];
      },
      expected: [[1], 0, ["b", "a"]],
    },
    {
      id: "table-selection-event",
      en: "A table tells which of its cells are selected.",
      zh: "表格会告知其中被选中的单元格。",
      source: "Excel.TableSelectionChangedEventArgs.address, isInsideTable",
      since: "1.7",
      run: async (ground) => {
        const table = aTable(ground);
        ground.sheet.activate();
        ground.sheet.getRange("A1").select();
        const heard = await told(ground.context, table.onSelectionChanged, () =>
          ground.sheet.getRange("B4:B5").select(),
        );
        return heard.map(({ address, isInsideTable }) => [address, isInsideTable]);
      },
      expected: [["B4:B5", true]],
    },
    {
      id: "rows-sorted-event",
      en: "A sheet tells that rows were sorted.",
      zh: "工作表会告知行已排序。",
      source: "Excel.Worksheet.onRowSorted",
      since: "1.10",
      run: async (ground) => {
        const table = aTable(ground);
        const heard = await told(ground.context, ground.sheet.onRowSorted, () =>
          table.sort.apply([{ key: 1, ascending: false }]),
        );
        return heard.map(({ type, source }) => [type, source]);
      },
      expected: [["WorksheetRowSorted", "Local"]],
    },
    {
      id: "sheet-properties",
      en: "What is kept with a sheet under a name is found in whatever case.",
      zh: "工作表的自定义属性按名称查找时不区分大小写。",
      source: "Excel.WorksheetCustomPropertyCollection.add, getItemOrNullObject",
      since: "1.12",
      run: (ground) => {
        const { customProperties } = ground.sheet;
        customProperties.add("Region", "North");
        return loaded(
          ground,
          customProperties.getItemOrNullObject("region"),
          "key, value",
          ({ key, value }) => [key, value],
        );
      },
      expected: ["Region", "North"],
    },
  ],
};
