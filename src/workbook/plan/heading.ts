import type { Area, Content, SheetPlan } from "./plan";

/**
 * Title and subtitle of a sheet, over the columns that people see, from the first of them to the last.
 *
 * @param widths of all columns, from A on; 0 for those that are hidden
 * @returns the parts of a plan that they make
 */
export function heading(
  title: string,
  subtitle: Content,
  widths: readonly number[],
): Pick<SheetPlan, "blocks" | "formats"> & { readonly merges: readonly Area[] } {
  const column = widths.findIndex((width) => width > 0);
  const columns = widths.findLastIndex((width) => width > 0) + 1 - column;
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
