import fc from "fast-check";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { relativeFormula } from "../../../src/workbook/plan/formulaText";
import { contentsOf } from "../../../src/workbook/plan/likeness/contents";
import { rowShape } from "../../../src/workbook/plan/likeness/rowShape";
import { workbookPlan } from "../../../src/workbook/workbookPlan";

/** Every formula of the shipped workbook, with the row that it stands in. */
const formulas = workbookPlan(shippedSystem({ example: true })).sheets.flatMap((sheet) =>
  contentsOf(sheet).flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) =>
      typeof cell === "object" && cell !== null ? [{ formula: cell.formula, row, column }] : [],
    ),
  ),
);

describe("the shape of a formula", () => {
  it.each([
    ['=IF(F7="","",F7*2)', 6, '=IF(F12="","",F12*2)', 11],
    ["=SUM($F7:G7)/$D$4", 6, "=SUM($F9:G9)/$D$4", 8],
    ["=LOG10(F7)", 6, "=LOG10(F8)", 7],
    ["='填报-县统计局'!B3", 2, "='填报-县统计局'!B4", 3],
  ])("is one for %s copied down", (one, row, other, below) => {
    expect(rowShape(other, below)).toBe(rowShape(one, row));
  });

  it.each([
    ["a row that is fixed", "=F$7", 6, "=F$8", 7],
    ["another column", "=F7", 6, "=G8", 7],
    ["another text", '="A7"&F7', 6, '="A8"&F8', 7],
    ["whole rows", "=SUM(7:7)", 6, "=SUM(7:7)", 7],
    ["a name that ends in a number", "=rate7*F7", 6, "=rate8*F8", 7],
    ["another sheet", "='填报-A1'!$F$7", 4, "='填报-A2'!$F$7", 5],
    ["the same address in another row", "=F7", 6, "=F7", 7],
  ])("is another for %s", (_what, one, row, other, below) => {
    expect(rowShape(other, below)).not.toBe(rowShape(one, row));
  });

  it("is shared by two formulas of a column only where they are the same one, counted from their cells", () => {
    const pairs = fc.tuple(fc.constantFrom(...formulas), fc.constantFrom(...formulas));
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        fc.pre(one.column === other.column);
        if (rowShape(one.formula, one.row) !== rowShape(other.formula, other.row)) return;
        expect(relativeFormula(one.formula, one.row, one.column)).toBe(
          relativeFormula(other.formula, other.row, other.column),
        );
      }),
      { numRuns: 3_000 },
    );
  });
});
