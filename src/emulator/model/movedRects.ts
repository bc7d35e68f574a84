import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { contains, intersection, type Rect, subtract } from "./rect";
import type { StructuralEdit } from "./source";

/** Where one edge goes; undefined when it was taken out. */
export function moveIndex(index: number, { at, count }: StructuralEdit): number | undefined {
  if (index < at) return index;
  if (count < 0 && index < at - count) return undefined;
  return index + count;
}

/** Where cells go that belong together: none of them anywhere unless all of them are concerned. */
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

/** Where cells go of which some may be concerned and others not. */
export function moveParts(rect: Rect, edit: StructuralEdit): Rect[] {
  const within = intersection(rect, concerned(edit));
  if (!within) return [rect];
  return [...subtract(rect, concerned(edit)), ...(moveRect(within, edit) ?? [])];
}

/** The columns, or rows, that an edit concerns. */
export function concerned({ axis, across }: StructuralEdit): Rect {
  const all = { top: 0, left: 0, bottom: MAX_ROWS, right: MAX_COLS };
  if (!across) return all;
  return axis === "row"
    ? { ...all, left: across.first, right: across.last }
    : { ...all, top: across.first, bottom: across.last };
}
