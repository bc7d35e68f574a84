import type { EntryCell, FormulaDoubt } from "../../validation/entries";

const TEXTS = /"[^"]*"/g;
/** @source "Excel recalculation", Microsoft: volatile functions */
const VOLATILE = /(?<![\p{L}\p{N}_.])(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET|CELL|INFO)\s*\(/iu;
/** `[1]Sheet1!A1`, `'C:\x\[Book.xlsx]Sheet 1'!A1`; columns of tables have no exclamation mark behind them. */
const OUTSIDE = /\[[^\]]+\][^![\](),;]*!/;

/** What the host says of a result beside its value, by the sheet's name and the cell's address. */
export type Doubts = (sheet: string, cell: string) => FormulaDoubt | undefined;

/**
 * Why the result of an entry's formula is uncertain: what the host says of it, else what its text tells.
 *
 * @param formula with its `=`
 */
export function doubtOf(
  { sheet, cell }: Pick<EntryCell, "sheet" | "cell">,
  formula: string,
  doubts?: Doubts,
): FormulaDoubt | undefined {
  const said = doubts?.(sheet, cell);
  if (said) return said;
  const plain = formula.replace(TEXTS, '""');
  if (readsOutside(formula)) return { kind: "external" };
  if (VOLATILE.test(plain)) return { kind: "volatile" };
  return mentionsItself(plain, cell) ? { kind: "circular" } : undefined;
}

/** Whether a formula reads another file. */
export function readsOutside(formula: string): boolean {
  return formula.includes("[") && OUTSIDE.test(formula.replace(TEXTS, '""'));
}

/** Whether a formula holds the address of its own cell, without a sheet in front of it and not as a part of another. */
function mentionsItself(formula: string, cell: string): boolean {
  const address = cell.replace(/^([A-Z]+)(\d+)$/, "\\$?$1\\$?$2");
  return new RegExp(`(?<![\\p{L}\\p{N}_.!$])${address}(?![\\p{L}\\p{N}_(!.])`, "iu").test(formula);
}
