import { moveIndex } from "./movedRects";
import type { StructuralEdit } from "./source";

/** A corner of a drawing: a cell, and how far the corner is from that cell's own, in EMU (a point has 12,700). */
export interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/**
 * What a drawing between two cells does not follow: `size`, the sizes of the cells; `place`, their moves either.
 *
 * @source ECMA-376 part 1, 20.5.3.2 `ST_EditAs`: oneCell, absolute
 */
export type Holds = "size" | "place";

/** A width and a height, or a distance from the upper left cell, in EMU. */
export interface Extent {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a drawing stands: between two cells, whose moves and sizes it follows; at one cell, with a size of its own; or
 * nowhere near cells.
 *
 * @source ECMA-376 part 1, 20.5.2.33 `twoCellAnchor`, 20.5.2.24 `oneCellAnchor`, 20.5.2.1 `absoluteAnchor`
 */
export type Anchor =
  | { readonly from: Corner; readonly to: Corner; readonly holds?: Holds }
  | { readonly from: Corner; readonly size: Extent }
  | { readonly at: Extent; readonly size: Extent };

/** An anchor after rows or columns were inserted or deleted; a corner on a deleted one goes to the next that is left. */
export function moveAnchor(anchor: Anchor, edit: StructuralEdit): Anchor {
  if (edit.across || "at" in anchor) return anchor;
  const from = moveCorner(anchor.from, edit);
  if (!("to" in anchor)) return { ...anchor, from };
  if (anchor.holds === "place") return anchor;
  // with its size, where the cells are as large as those before
  const shift = from[edit.axis] - anchor.from[edit.axis];
  const to =
    anchor.holds === "size"
      ? { ...anchor.to, [edit.axis]: anchor.to[edit.axis] + shift }
      : moveCorner(anchor.to, edit);
  return { ...anchor, from, to };
}

function moveCorner(corner: Corner, edit: StructuralEdit): Corner {
  const moved = moveIndex(corner[edit.axis], edit);
  if (moved !== undefined) return { ...corner, [edit.axis]: moved };
  // at the beginning of the next that is left
  const offset = edit.axis === "row" ? "rowOffset" : "columnOffset";
  return { ...corner, [edit.axis]: edit.at, [offset]: 0 };
}
