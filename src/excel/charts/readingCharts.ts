import { passing } from "../request/passing";
import { type ChartId, CHARTS } from "../../workbook/charts/chart";
import type { Area } from "../../workbook/plan/plan";
import type { Contents } from "../../workbook/read/contents";
import { loadContents } from "../read/tables";
import { Part } from "../request/part";

/** A chart and its numbers as they stand on the sheet. */
interface FoundChart {
  readonly id: ChartId;
  /** of the table, its titles included */
  readonly area: Area;
  /** its rows have never been shown: so far there was nothing to draw */
  readonly isHidden: boolean;
  /** a chart of its name is there */
  readonly isDrawn: boolean;
}

/** 图表 as it stands in a workbook. */
export interface FoundChartSheet {
  /** what it is called now */
  readonly sheet: string;
  /** all that is used of it */
  readonly contents: Contents;
  /** those whose tables are there */
  readonly charts: readonly FoundChart[];
  /** names of all charts of the sheet, those of users too */
  readonly names: readonly string[];
}

/** The sheet that tables of charts stand on: that of the first that is there. */
export function chartSheetIn(tables: ReadonlyMap<string, string>): string | undefined {
  return CHARTS.map(({ table }) => tables.get(table)).find((sheet) => sheet !== undefined);
}

/**
 * Reads 图表: its cells, where its tables stand, and which charts it has.
 *
 * @param tables of the workbook, with their sheets
 * @param sheet that the tables of charts stand on
 */
export function readingChartSheet(tables: ReadonlyMap<string, string>, sheet: string): Part<FoundChartSheet> {
  const own = CHARTS.filter(({ table }) => tables.get(table) === sheet);
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const contents = loadContents(passing(worksheet.getUsedRange(true)), worksheet, "everything");
    worksheet.charts.load("items/name");
    const ranges = own.map(({ table }) => {
      const range = passing(workbook.tables.getItem(table).getRange());
      return range.load("rowIndex, columnIndex, rowCount, columnCount");
    });
    const titles = own.map(({ table }) =>
      passing(workbook.tables.getItem(table).getHeaderRowRange()).load("rowHidden"),
    );
    return () => {
      const names = worksheet.charts.items.map(({ name }) => name);
      const charts = own.map(({ id, table }, i): FoundChart => {
        const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = ranges[i]!;
        const isDrawn = names.includes(table);
        return { id, area: { row, column, rows, columns }, isHidden: titles[i]!.rowHidden, isDrawn };
      });
      return { sheet, contents: contents(), charts, names };
    };
  });
}

/** Reads whether tables of charts stand elsewhere than they were found, as of that point of the request. */
export function readingChartsMoved({ charts }: Pick<FoundChartSheet, "charts">): Part<boolean> {
  return new Part(({ workbook }) => {
    const ranges = charts.map(({ id }) => {
      const { table } = CHARTS.find((each) => each.id === id)!;
      const found = workbook.tables.getItemOrNullObject(table);
      const range = passing(found.getRange()).load("rowIndex, columnIndex, rowCount, columnCount");
      return { found, range };
    });
    return () =>
      ranges.some(({ found, range }, i) => {
        const { row, column, rows, columns } = charts[i]!.area;
        if (found.isNullObject) return true;
        const { rowIndex, columnIndex, rowCount, columnCount } = range;
        return rowIndex !== row || columnIndex !== column || rowCount !== rows || columnCount !== columns;
      });
  });
}

/** A chart by its name and those of its series. */
export interface SeriesNames {
  readonly chart: string;
  readonly series: readonly string[];
}

/** Reads what the series of charts are called, of those that are there. */
export function readingSeries(sheet: string, charts: readonly string[]): Part<SeriesNames[]> {
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const items = charts.map((name) => worksheet.charts.getItem(name).series.load("items/name"));
    return () =>
      items.map(({ items: series }, i) => ({ chart: charts[i]!, series: series.map(({ name }) => name) }));
  });
}
