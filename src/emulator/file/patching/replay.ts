import { acrossMoved } from "../../model/formulaText/acrossSheets";
import { loseReferences, renameReferences } from "../../model/mentions";
import type { Upheaval } from "../../model/source";
import { moveReferences } from "../../model/formulaText/references";

/**
 * A formula of the file, adjusted to all moves, renames and removals since the file was opened.
 *
 * @param home the formula's sheet, by its name in the file; empty for none
 */
export function replayed(formula: string, home: string, upheavals: readonly Upheaval[]): string {
  let [text, place] = [formula, home];
  for (const upheaval of upheavals) {
    if (upheaval.kind === "moved") text = moveReferences(text, place, upheaval.sheet, upheaval.edit);
    else if (upheaval.kind === "removed") text = loseReferences(text, upheaval.sheet, upheaval.order);
    else if (upheaval.kind === "reordered")
      text = acrossMoved(text, upheaval.sheet, upheaval.order, upheaval.after);
    else {
      text = renameReferences(text, upheaval.from, upheaval.to);
      if (place.toLowerCase() === upheaval.from.toLowerCase()) place = upheaval.to;
    }
  }
  return text;
}
