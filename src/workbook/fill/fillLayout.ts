import type { Department, IndicatorSystem, Quantity } from "../../system/schema";
import { entryLags, type EntryLags } from "../../validation/entryLags";
import type { Area } from "../plan/plan";
import { FILL_COLUMN, lagTitle } from "../tableNames";

/** A quantity on the sheet of its department. */
export interface FillRow extends Quantity, EntryLags {
  /** counted from 0 */
  readonly row: number;
  /** the count of a constraint: what happened wants a date and a description */
  readonly counted: boolean;
}

/** Where things stand on the sheet that one department fills; rows and columns are counted from 0. */
export interface FillLayout {
  readonly department: Department;
  readonly quantities: readonly FillRow[];
  readonly headerRow: number;
  readonly firstRow: number;
  /** titles in order, from column A on */
  readonly titles: readonly string[];
  /** the largest period that any of the quantities has cells for */
  readonly lastLag: number;
  /** -1 when the sheet has no such column */
  columnOf(title: string): number;
}

/** Title, subtitle, two rows of the head, a hint. */
const HEADER_ROW = 5;

export function fillLayout(system: IndicatorSystem, department: Department): FillLayout {
  const lags = entryLags(system);
  const counts = new Set(system.constraints.map(({ quantity }) => quantity));
  const quantities = system.quantities
    .filter((quantity) => quantity.department === department.id)
    .map((quantity, i) => ({
      ...quantity,
      ...lags.get(quantity.key)!,
      row: HEADER_ROW + 1 + i,
      counted: counts.has(quantity.key),
    }));
  const lastLag = Math.max(...quantities.map(({ offered }) => offered));
  const titles = [
    FILL_COLUMN.key,
    FILL_COLUMN.no,
    FILL_COLUMN.name,
    FILL_COLUMN.meaning,
    FILL_COLUMN.unit,
    ...Array.from({ length: lastLag + 1 }, (_, lag) => lagTitle(lag)),
    ...(lastLag > 0 ? [FILL_COLUMN.change] : []),
    FILL_COLUMN.check,
    ...(quantities.some(({ counted }) => counted) ? [FILL_COLUMN.date, FILL_COLUMN.event] : []),
    FILL_COLUMN.remark,
    FILL_COLUMN.evidence,
    FILL_COLUMN.opinion,
  ];
  return {
    department,
    quantities,
    headerRow: HEADER_ROW,
    firstRow: HEADER_ROW + 1,
    titles,
    lastLag,
    columnOf: (title) => titles.indexOf(title),
  };
}

/**
 * Cells of the quantities as few areas: rows below each other that want the same width go together.
 *
 * @param width of the area in a row, in columns; 0 leaves the row out
 */
export function rowRuns({ quantities }: FillLayout, column: number, width: (row: FillRow) => number): Area[] {
  const areas: Area[] = [];
  for (const quantity of quantities) {
    const [last, columns] = [areas.at(-1), width(quantity)];
    if (columns === 0) continue;
    if (last?.columns === columns && last.row + last.rows === quantity.row) {
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    } else areas.push({ row: quantity.row, column, rows: 1, columns });
  }
  return areas;
}
