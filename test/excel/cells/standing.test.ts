import { tellingRows } from "../../../src/excel/cells/standing";

/** Rows of one column, from row 5 on. */
const told = (...cells: readonly string[]): number[] =>
  tellingRows(
    cells.map((cell) => [cell]),
    4,
  ).flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i));

describe("the rows whose formulas tell whether all stand", () => {
  it.each([
    ["of one formula copied down, the first", ["=A5", "=A6", "=A7", "=A8", "=A9", "=A10"], [0]],
    ["of two formulas, the first of each", ["=A5", "=A6", "=A7", "=A8", "=B9", "=B10"], [0, 4]],
    ["what is empty above a formula, which Excel may fill upwards", ["", "", "", "", "=A9"], [3, 4]],
    ["what is empty below one", ["=A5", "", "", "", ""], [0, 1]],
    ["nothing, of constants alone", ["a", "b", ""], []],
  ])("are %s", (_what, cells, expected) => {
    expect(told(...cells)).toEqual(expected);
  });
});
