import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { ROWS, shown, withExpenses } from "./expenses";
import { startExcel } from "./startExcel";

const LOOK = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet, other = book["Sheet1"], book["Other"]
table = sheet.tables["Expenses"]
def told(filter):
    return [[c.colId, c.filters and c.filters.filter, c.top10 and [c.top10.top, c.top10.percent, c.top10.val],
             c.customFilters and [[f.operator, f.val] for f in c.customFilters.customFilter]]
            for c in filter.filterColumn]
print(json.dumps({
    "ref": table.ref, "filter": table.autoFilter.ref, "columns": told(table.autoFilter),
    "totals": table.totalsRowCount, "functions": [[c.totalsRowLabel, c.totalsRowFunction] for c in table.tableColumns],
    "hidden": [row for row, dim in sheet.row_dimensions.items() if dim.hidden],
    "sorted": [[c.ref, bool(c.descending)] for c in table.sortState.sortCondition],
    "other": [other.auto_filter.ref, told(other.auto_filter)],
    "headers": book["Third"].tables["Bare"].headerRowCount,
    "bare": [c.name for c in book["Third"].tables["Bare"].tableColumns],
}))
`;

describe("filters, totals and orders of tables in a file", () => {
  async function saved(): Promise<Uint8Array> {
    const host = await withExpenses(async (table, context) => {
      table.showTotals = true;
      table.sort.apply([{ key: 3, ascending: false }]);
      table.columns.getItem("Category").filter.applyValuesFilter(["Groceries"]);
      table.columns.getItem("Amount").filter.applyCustomFilter(">50", "<>60");
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:D8").values = ROWS;
      other.autoFilter.apply("A1:D8", 3, { filterOn: "TopItems", criterion1: "3" });
      const third = context.workbook.worksheets.add("Third");
      third.getRange("A1:B2").values = [
        ["x", "y"],
        [1, 2],
      ];
      const bare = third.tables.add("A1:B2", true);
      bare.name = "Bare";
      bare.showHeaders = false;
      await context.sync();
    });
    return saveWorkbook(host.calculated());
  }

  it("are what openpyxl finds there", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "filters-")), "book.xlsx");
    writeFileSync(file, await saved());
    const found: unknown = JSON.parse(
      execFileSync("/usr/bin/python3", ["-c", LOOK, file], { encoding: "utf8" }),
    );
    expect(found).toEqual({
      ref: "A1:D9",
      filter: "A1:D8",
      columns: [
        [2, ["Groceries"], null, null],
        [
          3,
          null,
          null,
          [
            ["greaterThan", "50"],
            ["notEqual", "60"],
          ],
        ],
      ],
      totals: 1,
      functions: [
        ["Total", null],
        [null, null],
        [null, null],
        [null, "sum"],
      ],
      hidden: [2, 3, 4, 5, 7, 8],
      sorted: [["D2:D8", true]],
      other: ["A1:D8", [[3, null, [null, null, 3], null]]],
      headers: 0,
      bare: ["x", "y"],
    });
  });

  it("come back as they were, and a file that nothing was done to keeps its bytes", async () => {
    const bytes = await saved();
    const { workbook } = await openWorkbook(bytes);
    expect(Buffer.from(await saveWorkbook(workbook)).equals(Buffer.from(bytes))).toBe(true);
    startExcel(workbook);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Expenses").load("showTotals");
      table.sort.load("fields");
      const filter = table.columns.getItem("Amount").filter.load("criteria");
      const bare = context.workbook.tables.getItem("Bare").load("showHeaders");
      const names = bare.columns.load("items/name");
      const { autoFilter } = context.workbook.worksheets.getItem("Other");
      autoFilter.load("criteria");
      expect(await shown(table, context)).toEqual([6]);
      expect([table.showTotals, bare.showHeaders]).toEqual([true, false]);
      expect(table.sort.fields).toEqual([{ key: 3, ascending: false, sortOn: "Value" }]);
      expect(filter.criteria).toMatchObject({ criterion1: ">50", criterion2: "<>60", operator: "And" });
      expect(names.items.map(({ name }) => name)).toEqual(["x", "y"]);
      expect(autoFilter.criteria[3]).toMatchObject({ filterOn: "TopItems", criterion1: "3" });
    });
  });

  it("are changed in a file that was opened", async () => {
    const { workbook } = await openWorkbook(await saved());
    const host = startExcel(workbook);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Expenses");
      table.columns.getItem("Category").filter.clear();
      table.showTotals = false;
      table.sort.clear();
      context.workbook.tables.getItem("Bare").showHeaders = true;
      context.workbook.worksheets.getItem("Other").autoFilter.remove();
      await context.sync();
    });
    const again = (await openWorkbook(await saveWorkbook(host.calculated()))).workbook;
    const [sheet, other, third] = again.sheets;
    expect(sheet!.tables[0]).toMatchObject({ rect: { top: 0, left: 0, bottom: 7, right: 3 } });
    expect([...sheet!.tables[0]!.filters!.keys()]).toEqual([4]);
    expect(sheet!.tables[0]!.sort).toBeUndefined();
    expect(sheet!.tables[0]!.totalsBefore?.get(4)).toEqual({ formula: "SUBTOTAL(109,[Amount])" });
    expect(other!.autoFilter).toBeUndefined();
    expect(third!.tables[0]!.hiddenTitles).toBeUndefined();
    expect(third!.tables[0]!.rect.top).toBe(0);
  });
});
