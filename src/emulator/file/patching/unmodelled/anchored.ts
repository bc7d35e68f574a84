import type { StructuralEdit } from "../../../model/source";
import { moveRect } from "../../../model/movedRects";
import type { Rect } from "../../../model/rect";
import { refilling, retagging, type Splice, spliced } from "../../../xml/splice";
import { childOf, descendants, parseXml, type XmlElement } from "../../../xml/tree";
import { rectsOf, referencesOf } from "../rects";
import { movedTo } from "../moved";

type Edits = readonly StructuralEdit[];

/** Pictures, charts and shapes move with the cells under their corners. @source ECMA-376 part 1, 20.5.2.15 `from` */
export function moveDrawing(text: string, edits: Edits): string {
  const corners = [...descendants(parseXml(text))].filter(({ local }) => local === "from" || local === "to");
  const splices = corners.flatMap((corner) =>
    (["row", "col"] as const).flatMap((local): Splice[] => {
      const element = childOf(corner, local);
      if (!element) return [];
      const now = nearest(Number(element.text), local === "row" ? "row" : "column", edits);
      return String(now) === element.text.trim() ? [] : [refilling(text, element, String(now))];
    }),
  );
  return spliced(text, splices);
}

/** @source ECMA-376 part 1, 18.7.3 `comment` */
export function moveComments(text: string, edits: Edits): string {
  return withReferences(text, "comment", edits);
}

/** @source [MS-XLSX] 2.6.205 `threadedComment` */
export function moveThreads(text: string, edits: Edits): string {
  return withReferences(text, "threadedComment", edits);
}

/** Comments of deleted cells are removed. */
function withReferences(text: string, local: string, edits: Edits): string {
  const splices = [...descendants(parseXml(text))]
    .filter((each) => each.local === local)
    .flatMap((each): Splice[] => {
      const references = movedReferences(each.attributes.ref, edits);
      if (references === each.attributes.ref) return [];
      if (references === "") return [{ start: each.start, end: each.end, text: "" }];
      return [retagging(text, each, { ref: references })];
    });
  return spliced(text, splices);
}

/**
 * Legacy drawings of comments and controls: the cell that each belongs to.
 *
 * @source [MS-OI29500], `x:Row`, `x:Column`
 */
export function moveVml(text: string, edits: Edits): string {
  let elements: XmlElement[];
  try {
    elements = [...descendants(parseXml(text))];
  } catch {
    // Excel itself writes some that are not well-formed
    return text;
  }
  const splices = elements.flatMap((each): Splice[] => {
    if (each.name !== "x:Row" && each.name !== "x:Column") return [];
    const now = nearest(Number(each.text), each.name === "x:Row" ? "row" : "column", edits);
    return String(now) === each.text.trim() ? [] : [refilling(text, each, String(now))];
  });
  return spliced(text, splices);
}

/** References after structural edits; empty when all of their cells were deleted. */
export function movedReferences(references: string | undefined, edits: Edits): string {
  const moved = edits.reduce<Rect[]>(
    (rects, edit) => rects.flatMap((rect) => moveRect(rect, edit) ?? []),
    rectsOf(references),
  );
  return referencesOf(moved);
}

/** The current index of a row or column; for a deleted one, that of the next one left. */
function nearest(index: number, axis: StructuralEdit["axis"], edits: Edits): number {
  for (let at = index; at < index + 1_000; at++) {
    const now = movedTo(at, axis, edits);
    if (now !== undefined) return now;
  }
  return index;
}
