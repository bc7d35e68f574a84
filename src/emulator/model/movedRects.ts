import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { contains, intersection, type Rect, subtract } from "./rect";
import type { StructuralEdit } from "./source";

/** The new index of a row or column; undefined when it was deleted. */
export function moveIndex(index: number, { at, count }: StructuralEdit): number | undefined {
  if (index < at) return index;
  if (count < 0 && index < at - count) return undefined;
  return index + count;
}

/**
 * The new place of a range that stays together: it moves only if the edit concerns all of its cells; undefined when it
 * was deleted.
 */
export function moveRect(rect: Rect, edit: StructuralEdit): Rect[] | undefined {
  if (!contains(concerned(edit), rect)) return [rect];
  const [from, to] = edit.axis === "row" ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const last = edit.axis === "row" ? MAX_ROWS : MAX_COLS;
  if (from === 0 && to === last) return [rect];
  const start = moveIndex(from, edit) ?? edit.at;
  const end = moveIndex(to, edit) ?? edit.at - 1;
  if (end < start) return undefined;
  return [edit.axis === "row" ? { ...rect, top: start, bottom: end } : { ...rect, left: start, right: end }];
}

/** A part of a range, before an edit and after it. */
export interface MovedPart {
  readonly was: Rect;
  readonly is: Rect;
}

/** The parts of a range that may be split: the part that the edit concerns moves, the rest stays. */
export function moveParts(rect: Rect, edit: StructuralEdit): MovedPart[] {
  const within = intersection(rect, concerned(edit));
  if (!within) return [{ was: rect, is: rect }];
  const rest = subtract(rect, concerned(edit)).map((part) => ({ was: part, is: part }));
  return [...rest, ...(moveRect(within, edit) ?? []).map((is) => ({ was: within, is }))];
}

/** The area that an edit concerns: the whole sheet, or the columns (or rows) of its `across`. */
export function concerned({ axis, across }: StructuralEdit): Rect {
  const all = { top: 0, left: 0, bottom: MAX_ROWS, right: MAX_COLS };
  if (!across) return all;
  return axis === "row"
    ? { ...all, left: across.first, right: across.last }
    : { ...all, top: across.first, bottom: across.last };
}
