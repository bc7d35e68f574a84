import type { CellValue } from "../../model/cell";
import { copiedFormula } from "../../model/formulaText/copiedFormula";
import { kept } from "../../model/kept";
import type { CellPlace } from "../../model/anchoredRule";
import type { SheetModel } from "../../model/sheet";
import { evaluateFormula } from "./evaluate";
import type { ArrayValue } from "../values/values";
import type { Standpoint } from "../reading/references";

/** Where a formula of a rule is evaluated; `read` as the cells are when it is left out. */
export type RulePlace = Pick<Standpoint, "workbook" | "sheet" | "row" | "column"> &
  Partial<Pick<Standpoint, "read">>;

/**
 * Evaluates the formula of a validation or a conditional format for one cell, as an array formula.
 *
 * @param origin the cell that the formula is written relative to
 * @throws Unknowable when it cannot be computed here
 */
export function evaluateRule(formula: string, origin: CellPlace, place: RulePlace): CellValue {
  return evaluateFormula(moved(formula, origin, place), {
    read: stored,
    ...place,
    touch: () => undefined,
    allowsDoubt: true,
    spills: false,
    isArray: true,
  });
}

/**
 * The values of a formula that says what a list has, from top to bottom.
 *
 * @throws Unknowable when it cannot be computed here
 */
export function evaluateList(formula: string, origin: CellPlace, place: RulePlace): CellValue[] {
  let several: ArrayValue | undefined;
  const single = evaluateFormula(moved(formula, origin, place), {
    read: stored,
    ...place,
    touch: () => undefined,
    allowsDoubt: true,
    spills: true,
    spill: (values) => {
      several = values;
      return null;
    },
  });
  return several?.flat() ?? [single];
}

const stored = (sheet: SheetModel, row: number, column: number): CellValue =>
  sheet.cell(row, column)?.value ?? null;

function moved(formula: string, [top, left]: CellPlace, { row, column }: RulePlace): string {
  return movedText([row - top, column - left, top, left, formula].join("|"));
}

/** The same rules are evaluated whenever something changes, and moving a formula takes longer than evaluating it. */
const movedText = kept((key) => {
  const [down, across, top, left, ...formula] = key.split("|");
  const from = [Number(top), Number(left)] as const;
  return copiedFormula(formula.join("|"), from, [from[0] + Number(down), from[1] + Number(across)]);
});
