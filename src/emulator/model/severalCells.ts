import type { ReadonlyCell } from "./cell";
import { parseAddress, type Rect } from "./rect";

/** A formula that was entered into several cells at once, with Ctrl+Shift+Enter, and fills just these. */
export interface ArrayFormula {
  /** of its first cell, which holds it */
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
  /** without the leading `=` */
  readonly formula: string;
}

/** Whether the range that an array formula fills has several cells. LibreOffice calls a single one `E1:E1`. */
export function isOfSeveral(array: string | undefined): array is string {
  const [first, last = first] = array?.split(":") ?? [];
  return first !== last;
}

/** The array formulas of several cells among formulas. */
export function arraysAmong(
  formulas: Iterable<readonly [row: number, column: number, cell: ReadonlyCell]>,
): ArrayFormula[] {
  return [...formulas].flatMap(([row, column, { array, formula }]): ArrayFormula[] => {
    const rect = isOfSeveral(array) ? parseAddress(array)?.rect : undefined;
    return rect ? [{ row, column, rect, formula: formula! }] : [];
  });
}
