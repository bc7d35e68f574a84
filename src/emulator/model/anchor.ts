import { moveIndex } from "./movedRects";
import type { StructuralEdit } from "./source";

/** A corner of a drawing: a cell, and how far the corner is from that cell's own, in EMU (a point has 12,700). */
export interface Corner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

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
  | { readonly from: Corner; readonly to: Corner }
  | { readonly from: Corner; readonly size: Extent }
  | { readonly at: Extent; readonly size: Extent };

/** An anchor after rows or columns were inserted or deleted; a corner on a deleted one goes to the next that is left. */
export function moveAnchor(anchor: Anchor, edit: StructuralEdit): Anchor {
  if (edit.across || "at" in anchor) return anchor;
  const from = moveCorner(anchor.from, edit);
  return "to" in anchor ? { from, to: moveCorner(anchor.to, edit) } : { ...anchor, from };
}

function moveCorner(corner: Corner, edit: StructuralEdit): Corner {
  const moved = moveIndex(corner[edit.axis], edit) ?? edit.at;
  return { ...corner, [edit.axis]: moved };
}
