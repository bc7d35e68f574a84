import type { WorkbookModel } from "../../model/workbook";
import { contentTypes } from "../package/contentTypes";
import type { Package } from "../package/package";
import { relationshipsOf } from "../package/relationships";
import { moveComments, moveDrawing, moveThreads, moveVml } from "../patching/unmodelled/anchored";
import { moveChart, movePivotCache, moveTableFormulas } from "../patching/unmodelled/mentioning";

/** What a part is, by the end of its content type → how it is made to follow. Its sheet is that which points at it. */
const MENTIONING: readonly (readonly [RegExp, typeof moveChart])[] = [
  [/drawingml\.chart\+xml$/i, moveChart],
  [/chartex\+xml$/i, moveChart],
  [/spreadsheetml\.table\+xml$/i, moveTableFormulas],
  [/pivotCacheDefinition\+xml$/i, movePivotCache],
];
const ANCHORED: Readonly<Record<string, typeof moveDrawing>> = {
  drawing: moveDrawing,
  comments: moveComments,
  threadedComment: moveThreads,
  vmlDrawing: moveVml,
};

/**
 * Parts that this host does not model mention cells and sheets that have moved: charts, pivot caches, comments, pictures.
 * They are made to mention them rightly, as Excel does when the same is done there.
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
