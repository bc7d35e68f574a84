import type { SheetProtection } from "../../src/emulator/model/page";
import { layoutOf } from "../../src/workbench/grid/geometry/layout";
import { drawnTo } from "../../src/workbench/grid/session/filling";
import { commandOf } from "../../src/workbench/grid/selection/commands";
import { BOLD, gridOf, OPEN } from "./gridOf";

type Grid = ReturnType<typeof gridOf>;

/** Selects a range and draws its corner to a cell. */
function draw({ goTo, session, rect }: Grid, from: string, to: string): void {
  goTo(from);
  session.filling.drawTo({ row: rect(to).top, column: rect(to).left });
}

function press({ session, host, sheet }: Grid, key: string): void {
  const command = commandOf({ key, ctrl: true, shift: false, alt: false }, "idle");
  session.press(command!, layoutOf(host, sheet), 20);
}

describe("the corner of what is selected", () => {
  it.each([
    ["two numbers go on", [[1], [3]], "A1:A2", "A5", [5, 7, 9]],
    ["decimals stay as short as they are", [[0.1], [0.2]], "A1:A2", "A5", [0.3, 0.4, 0.5]],
    [
      "of three that are no line the nearest line goes on",
      [[1], [3], [4]],
      "A1:A3",
      "A5",
      [5.66666666666667, 7.16666666666667],
    ],
    ["one number is copied", [[7]], "A1", "A3", [7, 7]],
    ["texts are repeated", [["甲"], ["乙"]], "A1:A2", "A5", ["甲", "乙", "甲"]],
    ["numbers among texts are repeated", [[1], ["乙"]], "A1:A2", "A5", [1, "乙", 1]],
    ["formulas move along", [["=B1"], ["=B2*2"]], "A1:A2", "A4", ["=B3", "=B4*2"]],
  ])("%s", (_what, rows, from, to, expected) => {
    const grid = gridOf(rows);
    draw(grid, from, to);
    const first = rows.length + 1;
    expect(expected.map((_, i) => grid.held(`A${first + i}`))).toEqual(expected);
  });

  it("goes up, and to both sides, and selects all of it", () => {
    const grid = gridOf([[], ["", "", 1, 2], ["", "", 10, 20]]);
    draw(grid, "C2:D3", "F3");
    expect(["E2", "F2", "E3", "F3"].map(grid.held)).toEqual([3, 4, 30, 40]);
    expect(grid.session.selecting.selection.rect).toEqual(grid.rect("C2:F3"));
    draw(grid, "C2:D3", "A2");
    expect(["A2", "B2", "A3", "B3"].map(grid.held)).toEqual([-1, 0, -10, 0]);
    draw(grid, "C2:C3", "C1");
    expect(grid.held("C1")).toBe(-8);
  });

  it("does nothing within what is selected, and takes the longer way from a corner", () => {
    const rect = { top: 2, left: 2, bottom: 3, right: 3 };
    expect(drawnTo(rect, { row: 3, column: 2 })).toBeUndefined();
    expect(drawnTo(rect, { row: 9, column: 5 })).toEqual({
      axis: "down",
      target: { ...rect, top: 4, bottom: 9 },
    });
    expect(drawnTo(rect, { row: 4, column: 0 })).toEqual({
      axis: "across",
      target: { ...rect, left: 0, right: 1 },
    });
  });

  it("brings looks and rules along, as one rule, and undoes it at once", () => {
    const grid = gridOf([[1]]);
    grid.dress("A1", BOLD);
    grid.sheet.validations = [{ rect: grid.rect("A1"), rule: { type: "custom", formulae: ["A1>B1"] } }];
    const before = grid.everything();
    draw(grid, "A1", "A4");
    expect(grid.cell("A4")!.style).toEqual(BOLD);
    expect(grid.sheet.validations[1]).toEqual({
      rect: grid.rect("A2:A4"),
      rule: { type: "custom", formulae: ["A2>B2"] },
    });
    grid.undo();
    expect(grid.everything()).toEqual(before);
  });

  it("fills nothing of a protected sheet where one cell is locked, and says which", () => {
    const grid = gridOf([[1]]);
    grid.dress("A1:A2", OPEN);
    grid.sheet.protection = {} as SheetProtection;
    draw(grid, "A1", "A4");
    expect([grid.held("A2"), grid.refusal()]).toMatchObject([
      null,
      { because: "lockedSome", cell: "A3", count: 2 },
    ]);
    draw(grid, "A1", "A2");
    expect(grid.held("A2")).toBe(1);
  });
});

describe("Ctrl+D and Ctrl+R", () => {
  it("fill what is selected from its first row or column", () => {
    const grid = gridOf([[1, "=A1"], [9], [9]]);
    grid.goTo("A1:B3");
    press(grid, "d");
    expect(["A2", "A3", "B3"].map(grid.held)).toEqual([1, 1, "=A3"]);
    grid.goTo("B1:C1");
    press(grid, "r");
    expect(grid.held("C1")).toBe("=B1");
  });

  it("fill one row or column from the one before it, and nothing where there is none", () => {
    const grid = gridOf([[1, 2]]);
    grid.goTo("A2:B2");
    press(grid, "d");
    expect([grid.held("A2"), grid.held("B2")]).toEqual([1, 2]);
    grid.goTo("A1");
    press(grid, "r");
    expect(grid.held("A1")).toBe(1);
  });
});
