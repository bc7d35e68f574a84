import { relativeFormula } from "../plan/formulaText";
import { type ColumnChange, isFormulaCell, type Stored } from "./stored";

/**
 * Placeholder in cells of a table until their formulas are written. Excel makes one formula of a column that holds
 * nothing else; in a column that holds constants each formula stays as it is.
 *
 * @source OfficeDev/office-js#5909, #2093; support.microsoft.com "Use calculated columns in an Excel table"
 */
export const HELD = "正在写入公式…";

/**
 * Tells which cells hold what only the writing of formulas beside them can have put there: the placeholder, or a
 * formula of another row that Excel has filled in.
 *
 * @returns whether that is so of a cell of the change, counted from its first, by what it holds now
 */
export function carriedInto({
  row,
  column,
  before,
  after,
}: ColumnChange): (index: number, now: Stored) => boolean {
  const formulas = [before, after].flatMap((cells) =>
    cells.flatMap((cell, i) => (isFormulaCell(cell) ? [{ formula: cell.formula, row: row + i }] : [])),
  );
  let written: Set<string> | undefined;
  return (index, now) => {
    if (formulas.length === 0) return false;
    if (!isFormulaCell(now)) return now === HELD;
    written ??= new Set(formulas.map((each) => relativeFormula(each.formula, each.row, column)));
    return written.has(relativeFormula(now.formula, row + index, column));
  };
}
