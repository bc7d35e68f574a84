import { fileOfRows } from "../fileWith";

/**
 * Array formulas of several cells over 1, 2 and 4 in A1:A3: what is said of them, the formula, how many rows and columns it
 * fills, and what these show.
 *
 * @source ECMA-376 part 1, 18.17 "Single- and multi-cell formulas"
 */
export const FITTED: readonly (readonly [
  what: string,
  formula: string,
  rows: number,
  columns: number,
  values: readonly (readonly (number | string)[])[],
])[] = [
  [
    "a single value stands in all",
    "SUM(A1:A3)",
    2,
    2,
    [
      [7, 7],
      [7, 7],
    ],
  ],
  [
    "a row is repeated",
    "TRANSPOSE(A1:A3)",
    2,
    3,
    [
      [1, 2, 4],
      [1, 2, 4],
    ],
  ],
  [
    "a column is repeated",
    "A1:A3",
    3,
    2,
    [
      [1, 1],
      [2, 2],
      [4, 4],
    ],
  ],
  ["values without a cell are left out", "A1:A3+1", 2, 1, [[2], [3]]],
  ["cells without a value show #N/A", "A1:A3*2", 4, 1, [[2], [4], [8], ["#N/A"]]],
  ["a row that is too short ends with #N/A", "TRANSPOSE(A1:A3)", 1, 4, [[1, 2, 4, "#N/A"]]],
  ["functions are called for each", "IF(A1:A3>1,A1:A3,0)", 3, 1, [[0], [2], [4]]],
  [
    "a table ends on both sides",
    "A1:A3*{1,10}",
    4,
    3,
    [
      [1, 10, "#N/A"],
      [2, 20, "#N/A"],
      [4, 40, "#N/A"],
      ["#N/A", "#N/A", "#N/A"],
    ],
  ],
  ["an error stands in all", "1/0", 2, 1, [["#DIV/0!"], ["#DIV/0!"]]],
];

/** The first column of what the formula at a place in the list fills, beginning with C; all begin in the first row. */
export const columnOf = (place: number): number => 2 + 5 * place;

/** A file with all of them, as a program leaves it that has computed nothing. */
export function fileOfFitted(): Promise<Uint8Array> {
  const rows = [1, 2, 4].map((value, i) => `<c r="A${i + 1}"><v>${value}</v></c>`);
  const first = FITTED.map(([, formula, down, across], i) => {
    const [from, to] = [letters(columnOf(i)), letters(columnOf(i) + across - 1)];
    const text = formula.replaceAll(">", "&gt;");
    return `<c r="${from}1"><f t="array" ref="${from}1:${to}${down}">${text}</f><v>0</v></c>`;
  });
  return fileOfRows([rows[0]! + first.join(""), ...rows.slice(1)]);
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}
