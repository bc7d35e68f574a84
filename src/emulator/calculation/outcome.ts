import type { CellValue, Doubt, ReadonlyCell } from "../model/cell";
import type { SheetModel } from "../model/sheet";
import type { Reader } from "./readersOfSheet";
import type { ArrayValue } from "./values/values";

/** A cell with a formula, and where it stands. */
export type Placed = readonly [sheet: SheetModel, row: number, column: number, cell: ReadonlyCell];

/** The result of evaluating a formula. */
export interface Outcome {
  readonly value: CellValue;
  readonly doubt?: Doubt;
  /** several values, which spill */
  readonly several?: ArrayValue;
  /** arrays were computed on the way */
  readonly isDynamic?: boolean;
  /** something that it reads, or the formula itself, has changed since the file was opened */
  readonly isStale: boolean;
}

/** A formula that is being evaluated. */
export interface Frame {
  readonly cell: ReadonlyCell;
  readonly reader: Reader;
  isStale: boolean;
  isCircular: boolean;
}

/** What a formula comes to in the end. @param stored what it shows in a circle */
export function concluded(
  { isCircular, isStale }: Frame,
  stored: CellValue,
  result: Omit<Outcome, "isStale">,
): Outcome {
  return isCircular ? { value: stored, doubt: "circular", isStale } : { ...result, isStale };
}
