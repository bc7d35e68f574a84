import type { Department, IndicatorSystem, Quantity } from "../../system/schema";
import { entryLags, type EntryLags } from "../../validation/entryLags";
import { FILL_COLUMN, lagTitle } from "../tableNames";

/** Where things stand on the sheet that one department fills; rows and columns are counted from 0. */
export interface FillLayout {
  readonly department: Department;
  readonly quantities: readonly (Quantity & EntryLags & { readonly row: number })[];
  readonly headerRow: number;
  readonly firstRow: number;
  /** titles in order, from column A on */
  readonly titles: readonly string[];
  /** the largest period that any of the quantities has cells for */
  readonly lastLag: number;
  columnOf(title: string): number;
}

/** Title, subtitle, two rows of the head, a hint. */
const HEADER_ROW = 5;

export function fillLayout(system: IndicatorSystem, department: Department): FillLayout {
  const lags = entryLags(system);
  const quantities = system.quantities
    .filter((quantity) => quantity.department === department.id)
    .map((quantity, i) => ({ ...quantity, ...lags.get(quantity.key)!, row: HEADER_ROW + 1 + i }));
  const lastLag = Math.max(...quantities.map(({ offered }) => offered));
  const titles = [
    FILL_COLUMN.key,
    FILL_COLUMN.no,
    FILL_COLUMN.name,
    FILL_COLUMN.meaning,
    FILL_COLUMN.unit,
    ...Array.from({ length: lastLag + 1 }, (_, lag) => lagTitle(lag)),
    FILL_COLUMN.change,
    FILL_COLUMN.check,
    FILL_COLUMN.remark,
    FILL_COLUMN.evidence,
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
