import { renameReferences } from "../../model/mentions";
import type { Upheaval } from "../../model/source";
import { moveReferences } from "../../model/structure";

/**
 * A formula as it has to be read after everything that was moved, renamed or removed since the file was opened.
 *
 * @param home name of the sheet that it stands on, when the file was opened; empty for none
 */
export function replayed(formula: string, home: string, upheavals: readonly Upheaval[]): string {
  let [text, place] = [formula, home];
  for (const upheaval of upheavals) {
    if (upheaval.kind === "moved") text = moveReferences(text, place, upheaval.sheet, upheaval.edit);
    else if (upheaval.kind === "removed") text = renameReferences(text, upheaval.sheet, undefined);
    else {
      text = renameReferences(text, upheaval.from, upheaval.to);
      if (place.toLowerCase() === upheaval.from.toLowerCase()) place = upheaval.to;
    }
  }
  return text;
}
