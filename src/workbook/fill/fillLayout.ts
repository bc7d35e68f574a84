import { divisorOf } from "../../system/divisors";
import { quantitiesOf } from "../../system/lookup";
import type { Department, IndicatorSystem } from "../../system/schema";
import { targetsOf } from "../../system/targets";
import { entryLags } from "../../validation/entryLags";
import { areasOf, sideBySide } from "../columns/areas";
import { columnIn, type ColumnTable } from "../columns/columnTable";
import type { Area } from "../plan/plan";
import { type FillColumn, fillColumns, type FillNeeds } from "./fillColumns";
import type { FillRow } from "./fillRow";

/** Where things stand on the sheet that one department fills; rows and columns are counted from 0. */
export interface FillLayout extends FillNeeds {
  readonly department: Department;
  readonly quantities: readonly FillRow[];
  readonly headerRow: number;
  readonly firstRow: number;
  /** in order, from column A on */
  readonly columns: readonly FillColumn[];
  /** -1 when the sheet has no such column */
  columnOf(key: string): number;
}

/** Title, subtitle, two rows of the head, a hint. */
const HEADER_ROW = 5;

/** Where things stand on the sheet of a department, as it is planned. */
export function fillLayout(system: IndicatorSystem, department: Department): FillLayout {
  const lags = entryLags(system);
  const targets = targetsOf(system);
  const counts = new Set(system.constraints.map(({ quantity }) => quantity));
  const quantities = quantitiesOf(system, department.id).map((quantity, i) => ({
    ...quantity,
    ...lags.get(quantity.key)!,
    row: HEADER_ROW + 1 + i,
    no: i + 1,
    period: system.period,
    counted: counts.has(quantity.key),
    divisor: divisorOf(system, quantity.key, ({ noTask }) => noTask === undefined),
    target: targets.get(quantity.key)?.value,
  }));
  const needs: FillNeeds = {
    lastLag: Math.max(...quantities.map(({ offered }) => offered)),
    counts: quantities.some(({ counted }) => counted),
    targets: quantities.some(({ key }) => targets.has(key)),
  };
  const columns = fillColumns(needs);
  return {
    department,
    quantities,
    headerRow: HEADER_ROW,
    firstRow: HEADER_ROW + 1,
    columns,
    ...needs,
    columnOf: (key) => columnIn(columns, key),
  };
}

/** The table of the sheet. */
export function fillTable({ columns, quantities, headerRow }: FillLayout): ColumnTable<FillRow> {
  return { columns, rows: quantities, header: headerRow };
}

/**
 * Cells of the quantities as few areas: those side by side go together, and rows below each other that are alike.
 *
 * @param keysOf the columns of the cells in a row, by their keys
 */
export function cellAreas(layout: FillLayout, keysOf: (row: FillRow) => readonly string[]): Area[] {
  const rows = layout.quantities.map((row) => {
    const columns = keysOf(row).map((key) => layout.columnOf(key));
    const runs = sideBySide(columns.filter((column) => column >= 0));
    return { row: row.row, runs: runs.map((run) => ({ ...run, common: true })) };
  });
  return areasOf(rows).map(({ area }) => area);
}

/** Whole columns of the table below its titles, those side by side as one. */
export function columnAreas(layout: FillLayout, keys: readonly string[]): Area[] {
  const columns = keys.map((key) => layout.columnOf(key)).filter((column) => column >= 0);
  const body = { row: layout.firstRow, rows: layout.quantities.length };
  return sideBySide(columns).map((run) => ({ ...body, ...run }));
}
