import type { Area } from "../plan/plan";

/** Cells side by side in a row that have something in common. */
export interface Run<Common> {
  readonly column: number;
  readonly columns: number;
  readonly common: Common;
}

/**
 * Runs of neighbouring cells in a row that have the same in common.
 *
 * @param cells one for each column, from A on; undefined leaves a cell out
 */
export function runsIn<Common>(cells: readonly (Common | undefined)[]): Run<Common>[] {
  const runs: Run<Common>[] = [];
  cells.forEach((common, column) => {
    if (common === undefined) return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column && isSame(last.common, common))
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ column, columns: 1, common });
  });
  return runs;
}

/** Columns as runs of those that stand side by side. */
export function sideBySide(columns: Iterable<number>): Pick<Area, "column" | "columns">[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/**
 * The same runs in rows below each other as few areas, in the order in which they begin.
 *
 * @param rows each with its runs; a row without any separates the areas above from those below
 */
export function areasOf<Common>(
  rows: readonly { readonly row: number; readonly runs: readonly Run<Common>[] }[],
): { readonly area: Area; readonly common: Common }[] {
  const areas: { area: Area; common: Common }[] = [];
  for (const { row, runs } of rows) {
    for (const { common, ...place } of runs) {
      const above = areas.findLast(({ area }) => area.column === place.column);
      if (above && continues(above.area, row, place.columns) && isSame(above.common, common))
        above.area = { ...above.area, rows: above.area.rows + 1 };
      else areas.push({ area: { row, rows: 1, ...place }, common });
    }
  }
  return areas;
}

function continues(area: Area, row: number, columns: number): boolean {
  return area.columns === columns && area.row + area.rows === row;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
