import type { StructuralEdit } from "../../model/source";
import { moveIndex } from "../../model/movedRects";

/** Where a row, or a column, of the file has come to; undefined when it was taken out. Cells moved aside leave it there. */
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
