import type { StructuralEdit } from "../../model/source";
import { moveIndex } from "../../model/structure";

/** Where a row, or a column, of the file has come to; undefined when it was taken out. */
export function movedTo(
  index: number,
  axis: StructuralEdit["axis"],
  edits: readonly StructuralEdit[],
): number | undefined {
  let at: number | undefined = index;
  for (const edit of edits) {
    if (edit.axis === axis && at !== undefined) at = moveIndex(at, edit);
  }
  return at;
}
