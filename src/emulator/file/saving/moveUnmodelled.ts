import type { WorkbookModel } from "../../model/workbook";
import { contentTypes } from "../package/contentTypes";
import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { moveComments, moveDrawing, moveThreads, moveVml } from "../patching/unmodelled/anchored";
import { moveChart, movePivotCache, moveTableFormulas } from "../patching/unmodelled/mentioning";

/** Parts with formulas: content type → how its references are adjusted. */
const MENTIONING: readonly (readonly [RegExp, typeof moveChart])[] = [
  [/drawingml\.chart\+xml$/i, moveChart],
  [/chartex\+xml$/i, moveChart],
  [/spreadsheetml\.table\+xml$/i, moveTableFormulas],
  [/pivotCacheDefinition\+xml$/i, movePivotCache],
];
/** Parts anchored to cells of the sheet that is related to them: type of relationship → how they are adjusted. */
const ANCHORED: Readonly<Record<string, typeof moveDrawing>> = {
  drawing: moveDrawing,
  comments: moveComments,
  threadedComment: moveThreads,
  vmlDrawing: moveVml,
};

/**
 * Adjusts references to moved cells and sheets in unmodelled parts, as Excel does: charts, pivot caches, comments,
 * pictures.
 */
export function moveUnmodelled(parts: Package, workbook: WorkbookModel): void {
  const { upheavals } = workbook;
  if (upheavals.length === 0) return;
  const typeOf = contentTypes(parts);
  for (const name of parts.names.filter((part) => part.endsWith(".xml"))) {
    const [, move] = MENTIONING.find(([pattern]) => pattern.test(typeOf(name))) ?? [];
    if (move) parts.write(name, move(parts.text(name)!, upheavals));
  }
  for (const { source, edits } of workbook.sheets) {
    if (!source || edits.length === 0) continue;
    for (const { type, target, isOutside } of relationshipsOf(parts, source.part)) {
      const move = ANCHORED[type];
      const text = isOutside || !move ? undefined : parts.text(target);
      if (text !== undefined) parts.write(target, move!(text, edits));
    }
  }
}
