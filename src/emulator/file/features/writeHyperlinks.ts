import type { ReadonlyCell } from "../../model/cell";
import type { Rect } from "../../model/rect";
import { addressText } from "../../model/rect";
import { placeOf } from "../../model/cellStore";
import type { SheetModel } from "../../model/sheet";
import { moveRect } from "../../model/movedRects";
import { childOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element, withAttributes } from "../../xml/write";
import { type FeatureWriter, putting, type SheetSaving, written } from "../patching/saving";
import { rectsOf, referencesOf } from "../patching/rects";

/** Unchanged links keep their XML, with their display text; new ones come after them. */
export const writeHyperlinks: FeatureWriter = (context) => {
  const { sheet, before, root, prefix } = context;
  const [now, was] = [linksOf(sheet), linksOf(before)];
  if (now.size === was.size && [...now].every(([place, target]) => was.get(place) === target)) return [];
  const kept = (childOf(root, "hyperlinks")?.children ?? []).map((each) => keptLink(context, each, now));
  const added = [...now].map(([place, target]) => newLink(context, place, target));
  const xml = [...kept, ...added].join("");
  return putting(context, "hyperlinks", xml === "" ? "" : element(`${prefix}hyperlinks`, {}, xml));
};

function linksOf(sheet: SheetModel): Map<number, string> {
  const links = new Map<number, string>();
  for (const [row, column, cell] of sheet.entries()) {
    if (cell.hyperlink !== undefined) links.set(placeOf(row, column), said(cell));
  }
  return links;
}

/** Target and screen tip in one text, separated by a character that no file can hold. */
function said({ hyperlink = "", screenTip }: ReadonlyCell): string {
  return screenTip === undefined ? hyperlink : hyperlink + END + screenTip;
}

const END = "\u0000";

/**
 * A link of the file at its current cells, which are taken out of `left`; empty when one of them has another link, or
 * none.
 */
function keptLink(context: SheetSaving, each: XmlElement, left: Map<number, string>): string {
  const { sheet, before } = context;
  const old = rectsOf(each.attributes.ref);
  const rects = sheet.edits.reduce<Rect[]>(
    (moved, edit) => moved.flatMap((rect) => moveRect(rect, edit) ?? []),
    old,
  );
  const places = rects.flatMap(placesIn);
  const cell = before.cell(old[0]?.top ?? 0, old[0]?.left ?? 0);
  const target = cell?.hyperlink === undefined ? undefined : said(cell);
  if (places.length === 0 || !places.every((place) => left.get(place) === target)) return "";
  for (const place of places) left.delete(place);
  const xml = written(context, each);
  return sheet.edits.length === 0 ? xml : withAttributes(xml, { ref: referencesOf(rects) });
}

function placesIn({ top, left, bottom, right }: Rect): number[] {
  const places: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) places.push(placeOf(row, column));
  }
  return places;
}

function newLink({ prefix, relationshipPrefix, relate }: SheetSaving, place: number, link: string): string {
  const [target = "", tooltip] = link.split(END);
  const [row, column] = [Math.floor(place / 16_384), place % 16_384];
  const ref = addressText({ top: row, bottom: row, left: column, right: column });
  const attributes: Attributes = target.startsWith("#")
    ? { ref, location: target.slice(1), tooltip }
    : {
        ref,
        tooltip,
        [`${relationshipPrefix}id`]: relate([{ type: "hyperlink", target, isOutside: true }])[0],
      };
  return element(`${prefix}hyperlink`, attributes);
}
