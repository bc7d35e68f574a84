import type { Content } from "./plan";

/** Points that a line of 11-point text takes, and what is left free above and below. */
const LINE = 15;
const FREE = 9;
const LEAST = 24;
/** A character of these scripts is as wide as two digits. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6‘-”…—]/;
/** Excel takes no row higher than this. @source Excel specifications and limits */
const MOST = 409;

/**
 * How high a row must be for its wrapped texts: programs that open a file do not measure locked or generated rows.
 *
 * @param cells of the row, from column A on
 * @param widths of the columns, in characters
 * @returns points
 */
export function rowHeight(cells: readonly Content[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) =>
    typeof cell === "string" && widths[column] ? linesOf(cell, widths[column]) : 1,
  );
  return heightOfLines(Math.max(1, ...lines));
}

export function heightOfLines(lines: number): number {
  return Math.min(Math.max(lines * LINE + FREE, LEAST), MOST);
}

/** Heights of rows that follow each other. */
export function rowHeights(
  first: number,
  rows: readonly (readonly Content[])[],
  widths: readonly number[],
): Record<number, number> {
  return Object.fromEntries(rows.map((cells, i) => [first + i, rowHeight(cells, widths)]));
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0);
}

function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) || letter.length > 1 ? 2 : 1;
  return width;
}
