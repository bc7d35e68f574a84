import type { Content } from "./plan";

/** Sizes of text in points; a line takes a third more than its letters, and a row has some room around. */
const SIZE = 11;
const LEADING = 15 / 11;
const FREE = 9;
const LEAST = 24;
/** A character of these scripts is as wide as it is high, and two digits wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6‘-”…—]/;
/** Excel takes no row higher than this. @source Excel specifications and limits */
const MOST = 409;
/** A column of n characters is 7n + 5 pixels wide, of which text may use all but 5; a pixel is 3/4 of a point. */
const POINTS_PER_CHARACTER = 7 * 0.75;
const POINTS_AROUND = 5 * 0.75;

/**
 * How high a row must be for its wrapped texts: programs that open a file do not measure locked or generated rows.
 *
 * @param cells of the row, from column A on
 * @param widths of the columns, in characters
 * @param size of the text, in points
 * @returns points
 */
export function rowHeight(cells: readonly Content[], widths: readonly number[], size = SIZE): number {
  return heightOfLines(linesOfRow(cells, widths, size), size);
}

/** How many lines the longest text of a row takes. */
export function linesOfRow(cells: readonly Content[], widths: readonly number[], size: number): number {
  const lines = cells.map((cell, column) =>
    typeof cell === "string" && widths[column] ? linesOf(cell, widths[column], size) : 1,
  );
  return Math.max(1, ...lines);
}

/** The height of a row with so many lines of text, in points. */
export function heightOfLines(lines: number, size = SIZE): number {
  return Math.min(Math.max(Math.ceil(lines * size * LEADING) + FREE, LEAST), MOST);
}

/** Heights of rows that follow each other. */
export function rowHeights(
  first: number,
  rows: readonly (readonly Content[])[],
  widths: readonly number[],
  size = SIZE,
): Record<number, number> {
  return Object.fromEntries(rows.map((cells, i) => [first + i, rowHeight(cells, widths, size)]));
}

function linesOf(text: string, width: number, size: number): number {
  const room = width * POINTS_PER_CHARACTER;
  return text.split("\n").reduce((sum, line) => sum + linesIn(displayWidth(line, size), room, size), 0);
}

/** A line that may not end where the column does goes on a character earlier: of many lines that makes one more. */
function linesIn(width: number, room: number, size: number): number {
  const lines = Math.max(1, Math.ceil(width / room));
  return lines < MANY_LINES ? lines : Math.ceil(width / (room - size));
}

const MANY_LINES = 6;

/** How wide columns of so many characters are together, in points. */
export function pointsWide(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width * POINTS_PER_CHARACTER + POINTS_AROUND, 0);
}

/** In points. */
export function displayWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) || letter.length > 1 ? size : size / 2;
  return width;
}

/** Rows below each other that are equally high. */
export function heightRuns(
  heights: Readonly<Record<number, number>>,
): { readonly row: number; readonly rows: number; readonly height: number }[] {
  const runs: { row: number; rows: number; height: number }[] = [];
  // keys that are whole numbers come in their order
  for (const [row, height] of Object.entries(heights)) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === Number(row) && last.height === height) last.rows += 1;
    else runs.push({ row: Number(row), rows: 1, height });
  }
  return runs;
}
