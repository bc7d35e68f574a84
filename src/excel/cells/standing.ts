import { rowShape } from "../../workbook/plan/likeness/rowShape";

/** Rows of a block, counted from its first. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** Rows that lie no further apart are read together: a range costs more than a few cells. */
const NEAR = 3;

/**
 * The rows of a block whose formulas tell whether Excel has kept all of them. What Excel does on its own, it does with one formula
 * for a whole column; so the first of formulas that are the same, copied down, stands for all of them.
 *
 * @source "Use calculated columns in an Excel table"
 * @param top row of the first cells, counted from 0
 * @param also rows that are read anyway, counted from the first
 */
export function tellingRows(
  rows: readonly (readonly unknown[])[],
  top: number,
  also: ReadonlySet<number> = new Set(),
): RowRun[] {
  const shapes = rows.map((cells, i) => cells.map((input) => shapeOf(input, top + i)));
  const runs: RowRun[] = [];
  shapes.forEach((cells, i) => {
    const above = shapes[i - 1];
    const below = shapes[i + 1];
    const tells = cells.some(
      (shape, column) =>
        shape !== (above?.[column] ?? "") ||
        // Excel fills a column upwards too: the last empty cell above a formula tells
        (shape === "" && (below?.[column] ?? "") !== ""),
    );
    if (!tells && !also.has(i)) return;
    const last = runs.at(-1);
    if (last && i - (last.first + last.count) < NEAR)
      runs[runs.length - 1] = { ...last, count: i - last.first + 1 };
    else runs.push({ first: i, count: 1 });
  });
  return runs;
}

/** Nothing but formulas tells: where one is filled in that was not planned, a row differs from the one above or below. */
function shapeOf(input: unknown, row: number): string {
  return typeof input === "string" && input.startsWith("=") ? rowShape(input, row) : "";
}
