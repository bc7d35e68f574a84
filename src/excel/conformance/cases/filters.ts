import type { Answer, CaseGroup, Ground } from "../case";
import { loaded, refusal } from "../asking";

/** Names and amounts in A1:B5. */
function fill({ sheet }: Ground): void {
  sheet.getRange("A1:B5").values = [
    ["name", "amount"],
    ["a", 10],
    ["b", 20],
    ["A", 30],
    ["c", 40],
  ];
}

function aTable(ground: Ground): Excel.Table {
  fill(ground);
  return ground.sheet.tables.add("A1:B5", true);
}

/** Which of the rows 2 to 5 are shown. */
async function shown({ context, sheet }: Ground): Promise<Answer> {
  const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`${row}:${row}`));
  for (const row of rows) row.load("rowHidden");
  await context.sync();
  return rows.map(({ rowHidden }) => !rowHidden);
}

/** Which rows are shown after a column of a table was filtered. */
function filtered(apply: (filter: Excel.Filter) => void, column: number) {
  return (ground: Ground): Promise<Answer> => {
    apply(aTable(ground).columns.getItemAt(column).filter);
    return shown(ground);
  };
}

export const filters: CaseGroup = {
  en: "Filters",
  zh: "筛选",
  cases: [
    {
      id: "filter-values",
      en: "A filter by values shows rows with one of them, in whatever case; the others are hidden.",
      zh: "按值筛选时只显示含这些值的行（不区分大小写），其余行被隐藏。",
      source: "Excel.Filter.applyValuesFilter",
      run: filtered((filter) => filter.applyValuesFilter(["a"]), 0),
      expected: [true, false, true, false],
    },
    {
      id: "filter-custom",
      en: "A filter by two comparisons shows what meets both, or either.",
      zh: "自定义筛选的两个条件可以同时满足，也可以满足其一。",
      source: "Excel.Filter.applyCustomFilter",
      run: filtered((filter) => filter.applyCustomFilter("<20", ">=40", "Or"), 1),
      expected: [true, false, false, true],
    },
    {
      id: "filter-top",
      en: "A filter by the largest shows so many.",
      zh: "按最大项筛选时显示指定个数的行。",
      source: "Excel.Filter.applyTopItemsFilter",
      run: filtered((filter) => filter.applyTopItemsFilter(3), 1),
      expected: [false, true, true, true],
    },
    {
      id: "filter-average",
      en: "A filter by the average shows what is above it.",
      zh: "按平均值筛选时显示高于平均值的行。",
      source: "Excel.Filter.applyDynamicFilter, Excel.DynamicFilterCriteria.aboveAverage",
      run: filtered((filter) => filter.applyDynamicFilter("AboveAverage"), 1),
      expected: [false, false, true, true],
    },
    {
      id: "filter-clear",
      en: "A table whose filters are cleared shows every row.",
      zh: "清除表格的筛选后所有行都显示。",
      source: "Excel.Table.clearFilters",
      run: (ground) => {
        const table = aTable(ground);
        table.columns.getItemAt(1).filter.applyBottomItemsFilter(1);
        table.clearFilters();
        return shown(ground);
      },
      expected: [true, true, true, true],
    },
    {
      id: "filter-sheet",
      en: "The filter of a sheet has a range, and says that it filters.",
      zh: "工作表的自动筛选有其区域，并说明正在筛选。",
      source: "Excel.AutoFilter.apply, isDataFiltered, getRange",
      since: "1.9",
      run: async (ground) => {
        fill(ground);
        const { autoFilter } = ground.sheet;
        autoFilter.apply(ground.sheet.getRange("A1:B5"), 1, { filterOn: "BottomPercent", criterion1: "50" });
        const range = autoFilter.getRange();
        range.load("rowIndex, rowCount, columnCount");
        await loaded(ground, autoFilter, "enabled, isDataFiltered", () => undefined);
        const { rowIndex, rowCount, columnCount } = range;
        return [
          autoFilter.enabled,
          autoFilter.isDataFiltered,
          rowIndex,
          rowCount,
          columnCount,
          await shown(ground),
        ];
      },
      expected: [true, true, 0, 5, 2, [true, true, false, false]],
    },
    {
      id: "filter-sheet-removed",
      en: "A filter that is removed leaves every row shown, and no range.",
      zh: "移除自动筛选后所有行都显示，且不再有区域。",
      source: "Excel.AutoFilter.remove, getRangeOrNullObject",
      since: "1.9",
      run: async (ground) => {
        fill(ground);
        const { autoFilter } = ground.sheet;
        autoFilter.apply(ground.sheet.getRange("A1:B5"), 0, { filterOn: "Values", values: ["c"] });
        autoFilter.remove();
        const range = autoFilter.getRangeOrNullObject();
        range.load("address");
        return [await shown(ground), range.isNullObject];
      },
      expected: [[true, true, true, true], true],
    },
    {
      id: "filter-column-beyond",
      en: "A column that the filter does not have cannot be cleared: InvalidArgument.",
      zh: "清除筛选区域之外的列会报 InvalidArgument。",
      source: "Excel.AutoFilter.clearColumnCriteria",
      since: "1.14",
      run: (ground) => {
        fill(ground);
        ground.sheet.autoFilter.apply(ground.sheet.getRange("A1:B5"));
        ground.sheet.autoFilter.clearColumnCriteria(2);
        return refusal(ground.context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "filter-visible-view",
      en: "The visible view of a range has the values of the rows that are shown.",
      zh: "区域的可见视图只含显示行的值。",
      source: "Excel.Range.getVisibleView, Excel.RangeView.values",
      since: "1.3",
      run: async (ground) => {
        const table = aTable(ground);
        table.columns.getItemAt(0).filter.applyValuesFilter(["b", "c"]);
        return loaded(
          ground,
          table.getDataBodyRange().getVisibleView(),
          "values",
          ({ values }) => values as Answer[],
        );
      },
      expected: [
        ["b", 20],
        ["c", 40],
      ],
    },
  ],
};
