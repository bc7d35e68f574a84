import { ROWS, shown, withExpenses } from "./expenses";
import { codeOf, startExcel } from "./startExcel";

const KINDS: readonly (readonly [
  string,
  (columns: Excel.TableColumnCollection) => void,
  readonly number[],
])[] = [
  [
    "values",
    (columns) => columns.getItem("Category").filter.applyValuesFilter(["Restaurant", "groceries"]),
    [4, 5, 8],
  ],
  [
    "dates of a month",
    (columns) =>
      columns.getItem("Date").filter.applyValuesFilter([{ date: "2017-01-01", specificity: "Month" }]),
    [2, 3, 4],
  ],
  [
    "dates of a year",
    (columns) => columns.getItem("Date").filter.applyValuesFilter([{ date: "2018", specificity: "Year" }]),
    [6, 7, 8],
  ],
  ["a comparison", (columns) => columns.getItem("Amount").filter.applyCustomFilter(">=135"), [3, 6, 7]],
  [
    "two comparisons",
    (columns) => columns.getItem("Amount").filter.applyCustomFilter("<30", ">300", "Or"),
    [4, 6],
  ],
  ["a pattern", (columns) => columns.getItem("Merchant").filter.applyCustomFilter("=*Organics"), [4, 8]],
  ["the largest", (columns) => columns.getItem("Amount").filter.applyTopItemsFilter(2), [3, 6]],
  ["the smallest", (columns) => columns.getItem("Amount").filter.applyBottomItemsFilter(2), [4, 5]],
  ["the largest share", (columns) => columns.getItem("Amount").filter.applyTopPercentFilter(30), [3, 6]],
  ["the smallest share", (columns) => columns.getItem("Amount").filter.applyBottomPercentFilter(1), [4]],
  [
    "what is above average",
    (columns) => columns.getItem("Amount").filter.applyDynamicFilter("AboveAverage"),
    [3, 6, 7],
  ],
  [
    "a quarter of any year",
    (columns) => columns.getItem("Date").filter.applyDynamicFilter("AllDatesInPeriodQuarter1"),
    [2, 3, 4, 5, 6, 7, 8],
  ],
  [
    "a month of any year",
    (columns) => columns.getItem("Date").filter.applyDynamicFilter("AllDatesInPeriodFebruray"),
    [5, 6],
  ],
  [
    "two columns at once",
    (columns) => {
      columns.getItem("Category").filter.applyValuesFilter(["Groceries"]);
      columns.getItem("Amount").filter.apply({ filterOn: "Custom", criterion1: ">50" });
    },
    [8],
  ],
];

describe("the filter of a table", () => {
  it.each(KINDS)("shows %s, and everything when it is cleared", async (_name, apply, rows) => {
    await withExpenses(async (table, context) => {
      apply(table.columns);
      expect(await shown(table, context)).toEqual(rows);
      table.clearFilters();
      expect(await shown(table, context)).toHaveLength(7);
    });
  });

  it("shows cells by their colors", async () => {
    await withExpenses(async (table, context) => {
      table.worksheet.getRange("B3").format.fill.color = "#FF8C00";
      table.worksheet.getRange("B5").format.font.color = "red";
      table.columns.getItem("Merchant").filter.applyCellColorFilter("#FF8C00");
      expect(await shown(table, context)).toEqual([3]);
      table.columns.getItem("Merchant").filter.applyFontColorFilter("#FF0000");
      expect(await shown(table, context)).toEqual([5]);
    });
  });

  it("says what it shows, and looks at changed cells only when it is applied again", async () => {
    await withExpenses(async (table, context) => {
      const filter = table.columns.getItem("Category").filter;
      filter.applyValuesFilter(["Groceries"]);
      table.worksheet.getRange("C5").values = [["Groceries"]];
      filter.load("criteria");
      table.autoFilter.load("enabled, isDataFiltered, criteria");
      expect(await shown(table, context)).toEqual([4, 8]);
      expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["Groceries"] });
      expect(table.autoFilter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: true });
      expect(table.autoFilter.criteria[2]).toMatchObject({ filterOn: "Values" });
      table.reapplyFilters();
      expect(await shown(table, context)).toEqual([4, 5, 8]);
      table.columns.getItem("Category").delete();
      expect(await shown(table, context)).toHaveLength(7);
    });
  });

  it("is refused on a protected sheet unless that allows filters", async () => {
    await withExpenses(async (table) => {
      table.worksheet.protection.protect();
    });
    const filter = (context: Excel.RequestContext) =>
      context.workbook.tables.getItem("Expenses").columns.getItemAt(3).filter;
    expect(
      await codeOf(async (context) => {
        filter(context).applyTopItemsFilter(1);
      }),
    ).toBe("AccessDenied");
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      protection.unprotect();
      protection.protect({ allowAutoFilter: true });
      filter(context).applyTopItemsFilter(1);
      expect(await shown(context.workbook.tables.getItem("Expenses"), context)).toEqual([6]);
    });
  });

  it.each<[string, (filter: Excel.Filter) => void]>([
    ["no items", (filter) => filter.applyTopItemsFilter(0)],
    ["more than all", (filter) => filter.applyBottomPercentFilter(101)],
    ["an unknown period", (filter) => filter.applyDynamicFilter("Fortnight" as "Today")],
    ["no values", (filter) => filter.applyValuesFilter([])],
    ["an unknown kind", (filter) => filter.apply({ filterOn: "Mood" as "Values" })],
    ["an unknown color", (filter) => filter.applyCellColorFilter("reddish")],
  ])("refuses %s", async (_name, apply) => {
    await withExpenses(async () => undefined);
    expect(
      await codeOf(async (context) => {
        apply(context.workbook.tables.getItem("Expenses").columns.getItemAt(3).filter);
      }),
    ).toBe("InvalidArgument");
  });
});

describe("the filter of a sheet", () => {
  it("is applied to a range, told of, and removed", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:E9").values = ROWS;
      sheet.autoFilter.apply(sheet.getRange("B2:E9"), 3, { filterOn: "BottomPercent", criterion1: "50" });
      sheet.autoFilter.apply("B2:E9", 2, { filterOn: "Values", values: ["Groceries"] });
      const area = sheet.autoFilter.getRange().load("address");
      sheet.autoFilter.load("isDataFiltered, criteria");
      const hidden = ["3:3", "4:4", "5:5", "9:9"].map((row) => sheet.getRange(row).load("rowHidden"));
      await context.sync();
      expect(area.address).toBe("Sheet1!B2:E9");
      expect(sheet.autoFilter.isDataFiltered).toBe(true);
      expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([true, true, false, false]);
      sheet.autoFilter.clearColumnCriteria(2);
      sheet.getRange("A:A").insert("Right");
      const moved = sheet.autoFilter.getRange().load("address");
      const grocery = sheet.getRange("5:5").load("rowHidden");
      await context.sync();
      expect([moved.address, grocery.rowHidden]).toEqual(["Sheet1!C2:F9", false]);
      sheet.autoFilter.remove();
      const gone = sheet.autoFilter.getRangeOrNullObject();
      sheet.autoFilter.load("enabled");
      const all = sheet.getRange("3:9").load("rowHidden");
      await context.sync();
      expect([gone.isNullObject, sheet.autoFilter.enabled, all.rowHidden]).toEqual([true, false, false]);
    });
  });

  it("has no columns but its own", async () => {
    startExcel();
    expect(
      await codeOf(async (context) => {
        const { autoFilter } = context.workbook.worksheets.getItem("Sheet1");
        autoFilter.apply("A1:B3");
        autoFilter.clearColumnCriteria(2);
      }),
    ).toBe("InvalidArgument");
  });
});
