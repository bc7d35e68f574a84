import type { Anchor, Corner } from "../../model/anchor";
import type { ChartModel } from "../../model/chart";
import { isSame } from "../../model/same";
import { replacing, retagging, type Splice, spliced } from "../../xml/splice";
import { parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { type ChartFrame, framesIn } from "./drawing";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = `${DRAWING}/spreadsheetDrawing`;

export const BLANK_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${SHEET}" xmlns:a="${DRAWING}/main"></xdr:wsDr>`;

/** A drawing in which a chart has another name. */
function renamedFrame(text: string, relationship: string, name: string): string {
  return changedFrame(text, relationship, ({ named }) => [retagging(text, named, { name })]);
}

/** A chart that is put somewhere else follows the cells there as it did before. */
function movedFrame(text: string, relationship: string, anchor: Anchor): string {
  return changedFrame(text, relationship, ({ anchor: own }) => {
    const attributes = text.slice(own.start + 1 + own.name.length, own.open - 1);
    const rest = own.children
      .filter(({ local }) => !["from", "to", "ext", "pos"].includes(local))
      .map(({ start, end }) => text.slice(start, end))
      .join("");
    const name = `${prefixOf(own)}${sortOf(anchor)}`;
    const place = placeXml(anchor, prefixOf(own));
    return [replacing(own, `<${name}${attributes}>${place}${rest}</${name}>`)];
  });
}

export function withoutFrame(text: string, relationship: string): string {
  return changedFrame(text, relationship, ({ anchor }) => [replacing(anchor)]);
}

function changedFrame(
  text: string,
  relationship: string,
  change: (frame: ChartFrame) => readonly Splice[],
): string {
  const frame = framesIn(parseXml(text)).find((each) => each.relationship === relationship);
  return frame ? spliced(text, change(frame)) : text;
}

function sortOf(anchor: Anchor): string {
  if ("to" in anchor) return "twoCellAnchor";
  return "from" in anchor ? "oneCellAnchor" : "absoluteAnchor";
}

function placeXml(anchor: Anchor, prefix: string): string {
  if ("to" in anchor) return cornerXml("from", anchor.from, prefix) + cornerXml("to", anchor.to, prefix);
  const { x: cx, y: cy } = anchor.size;
  const place =
    "from" in anchor ? cornerXml("from", anchor.from, prefix) : element(`${prefix}pos`, { ...anchor.at });
  return place + element(`${prefix}ext`, { cx, cy });
}

const EDIT_AS = { size: "oneCell", place: "absolute" };

function cornerXml(name: string, { row, rowOffset, column, columnOffset }: Corner, prefix: string): string {
  const content = Object.entries({ col: column, colOff: columnOffset, row, rowOff: rowOffset }).map(
    ([local, value]) => element(`${prefix}${local}`, {}, String(value)),
  );
  return element(`${prefix}${name}`, {}, content.join(""));
}

/**
 * The frame of a new chart, to be put at the end of a drawing.
 *
 * @param root of the drawing, whose namespaces need not be declared again
 * @source ECMA-376 part 1, 20.5.2.33 `twoCellAnchor`
 */
export function newFrame(
  { name, anchor }: Pick<ChartModel, "name" | "anchor">,
  root: XmlElement,
  id: number,
  relationship: string,
): string {
  const needed = { "xmlns:xdr": SHEET, "xmlns:a": `${DRAWING}/main` };
  const namespaces = Object.fromEntries(
    Object.entries(needed).filter(([prefix]) => root.attributes[prefix] === undefined),
  );
  const chart = element("c:chart", {
    "xmlns:c": `${DRAWING}/chart`,
    "xmlns:r": OFFICE,
    "r:id": relationship,
  });
  const named = element("xdr:cNvPr", { id, name }) + element("xdr:cNvGraphicFramePr", {});
  const nowhere = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const data = element("a:graphicData", { uri: `${DRAWING}/chart` }, chart);
  const frame = [
    element("xdr:nvGraphicFramePr", {}, named),
    element("xdr:xfrm", {}, nowhere),
    element("a:graphic", {}, data),
  ];
  const content = [
    placeXml(anchor, "xdr:"),
    element("xdr:graphicFrame", { macro: "" }, frame.join("")),
    element("xdr:clientData", {}),
  ];
  const editAs = "to" in anchor && anchor.holds ? { editAs: EDIT_AS[anchor.holds] } : {};
  return element(`xdr:${sortOf(anchor)}`, { ...namespaces, ...editAs }, content.join(""));
}

/** A drawing with the names and places that its charts have now. */
export function followingCharts(
  text: string,
  before: readonly ChartModel[],
  now: readonly ChartModel[],
): string {
  return now.reduce((changed, chart) => {
    const relationship = chart.source!.relationship;
    const was = before.find(({ source }) => source!.relationship === relationship);
    if (!was) return changed;
    const named = was.name === chart.name ? changed : renamedFrame(changed, relationship, chart.name);
    return isSame(was.anchor, chart.anchor) ? named : movedFrame(named, relationship, chart.anchor);
  }, text);
}
