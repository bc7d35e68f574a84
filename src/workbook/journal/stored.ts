import type { Formula } from "../plan/plan";

/** What stands in a cell, or is to stand there; null leaves a cell as it is, an empty text empties it. */
export type Stored = string | number | boolean | Formula | null;

/** Cells below each other that a job writes: what was there, and what comes there. */
export interface ColumnChange {
  readonly sheet: string;
  /** of the first cell, counted from 0 */
  readonly row: number;
  readonly column: number;
  readonly before: readonly Stored[];
  readonly after: readonly Stored[];
  /** empty cells that are to stay so, counted from the first: Excel may fill a formula into them */
  readonly blanks?: readonly number[];
}

export function isFormulaCell(cell: Stored | undefined): cell is Formula {
  return typeof cell === "object" && cell !== null;
}
