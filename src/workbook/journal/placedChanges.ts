import { cellPlace } from "../plan/address";
import type { ColumnChange, Stored } from "./stored";

/** A value for one cell. */
export interface PlacedValue {
  readonly cell: { readonly sheet: string; readonly cell: string };
  readonly value: number | string;
}

type Placed = PlacedValue & { readonly row: number; readonly column: number };

/**
 * Joins values into runs of cells below each other, so that many cells are written at once.
 *
 * @returns changes whose `before` is not known yet: null for every cell
 */
export function placedChanges(values: readonly PlacedValue[]): ColumnChange[] {
  const placed = values.map((value): Placed => ({ ...value, ...cellPlace(value.cell.cell) }));
  const bySheet = new Map<string, Placed[]>();
  for (const value of placed) {
    const { sheet } = value.cell;
    if (!bySheet.has(sheet)) bySheet.set(sheet, []);
    bySheet.get(sheet)!.push(value);
  }
  return [...bySheet].flatMap(([sheet, cells]) =>
    runsOf(cells.sort((a, b) => a.column - b.column || a.row - b.row)).map((run): ColumnChange => ({
      sheet,
      row: run[0]!.row,
      column: run[0]!.column,
      before: run.map(() => null),
      after: run.map(({ value }): Stored => value),
    })),
  );
}

/** @param cells in order of columns, then rows; of two for one cell the later counts */
function runsOf(cells: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.column === cell.column && last.row === cell.row) run[run.length - 1] = cell;
    else if (run && last?.column === cell.column && last.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
