import type { StructuralEdit } from "../../model/source";
import { moveIndex } from "../../model/movedRects";

/**
 * The current index of a row or column of the file; undefined when it was deleted. Edits that shift only some cells
 * (`across`) do not move it.
 */
export function movedTo(
  index: number,
  axis: StructuralEdit["axis"],
  edits: readonly StructuralEdit[],
): number | undefined {
  let at: number | undefined = index;
  for (const edit of edits) {
    if (edit.axis === axis && edit.across === undefined && at !== undefined) at = moveIndex(at, edit);
  }
  return at;
}
