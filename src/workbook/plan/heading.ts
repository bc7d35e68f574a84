import type { Area, SheetPlan } from "./plan";

/**
 * Title and subtitle of a sheet, over its columns from `column` on.
 *
 * @returns the parts of a plan that they make
 */
export function heading(
  title: string,
  subtitle: string,
  column: number,
  columns: number,
): Pick<SheetPlan, "blocks" | "formats"> & { readonly merges: readonly Area[] } {
  const rows = [0, 1].map((row): Area => ({ row, column, rows: 1, columns }));
  return {
    blocks: [{ row: 0, column, rows: [[title], [subtitle]] }],
    merges: rows,
    formats: [
      { area: rows[0]!, format: "title" },
      { area: rows[1]!, format: "subtitle" },
    ],
  };
}

/** Heights of the two rows, in points. */
export const HEADING_HEIGHTS: Readonly<Record<number, number>> = { 0: 36, 1: 22 };
