import fc from "fast-check";
import { regionsAlike } from "../../../src/workbook/plan/likeness/regions";

const rows = (text: string): string[] => [...text].map((row) => (row === " " ? "" : row));

describe("rows that are made of rows of another sheet", () => {
  it.each([
    ["the same sheet, in one copy", "abbc", "abbc", [[0, 4, 0, 4]]],
    [
      "more rows of a kind, from two places",
      "abbbbc",
      "abbc",
      [
        [0, 3, 0, 3],
        [1, 3, 3, 3],
      ],
    ],
    ["a part in another place", "xy", "aaxy", [[2, 2, 0, 2]]],
    [
      "many rows of a kind, of which one is repeated",
      "abbbbbbb",
      "abb",
      [
        [0, 3, 0, 3],
        [1, 1, 3, 5],
      ],
    ],
    ["an empty row between others", "a b", "a b", [[0, 3, 0, 3]]],
  ])("are found for %s", (_what, sheet, model, expected) => {
    const found = regionsAlike(rows(sheet), rows(model))!;
    expect(found.map(({ from, to }) => [from.row, from.rows, to.row, to.rows])).toEqual(expected);
  });

  it("are not found where a row looks like none", () => {
    expect(regionsAlike(rows("abz"), rows("ab"))).toBeUndefined();
  });

  it("are not found where it would take many copies", () => {
    expect(regionsAlike(rows("badcfehg"), rows("abcdefgh"))).toBeUndefined();
  });

  it("make every row that is not empty, of one that looks the same, and none twice", () => {
    const sheets = fc.array(fc.constantFrom("", "a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(sheets, sheets, (sheet, model) => {
        const found = regionsAlike(sheet, model);
        if (!found) return;
        const made = new Array<string>(sheet.length).fill("");
        for (const { from, to } of found) {
          for (let i = 0; i < to.rows; i++) {
            expect(made[to.row + i]).toBe("");
            made[to.row + i] = model[from.row + (i % from.rows)]!;
          }
        }
        expect(made).toEqual(sheet);
      }),
    );
  });
});
