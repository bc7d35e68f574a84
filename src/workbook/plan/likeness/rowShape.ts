/** Texts of a formula and names of sheets in apostrophes, and what lies between them. */
const TEXTS = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;
/** A cell by its column and a row that goes along: not a function, a name, or a row that is fixed. */
const GOING_ALONG = /(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}_.(])/gu;
const WHOLE_ROWS = /(?<![\p{L}\p{N}_.])\$?\d+:\$?\d+/u;

/**
 * A formula as it reads in whatever row of its column it stands: two of the same shape are one formula, copied down. It is told
 * without parsing, since thousands of formulas are compared; the other way round it may take one formula for two.
 *
 * @param row that it stands in, counted from 0
 */
export function rowShape(formula: string, row: number): string {
  if (WHOLE_ROWS.test(formula)) return `${row} ${formula}`;
  return formula
    .split(TEXTS)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(GOING_ALONG, (_, column: string, at: string) => `${column}[${Number(at) - row}]`),
    )
    .join("");
}
