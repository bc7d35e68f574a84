import type { Anchor, Corner, Extent, Holds } from "../../model/anchor";
import { childOf, descendants, type XmlElement } from "../../xml/tree";

/** A frame in a drawing that shows a chart. */
export interface ChartFrame {
  readonly anchor: XmlElement;
  /** the element with its name */
  readonly named: XmlElement;
  /** id of the relationship with the chart's part */
  readonly relationship: string;
}

/**
 * The charts of a drawing, from the lowest to the uppermost; those in a group of shapes are not of the sheet.
 *
 * @source ECMA-376 part 1, 20.5.2.12 `graphicFrame`, 21.2.2.26 `chart`
 */
export function framesIn(root: XmlElement): ChartFrame[] {
  return root.children.flatMap((anchor): ChartFrame[] => {
    const frame = childOf(anchor, "graphicFrame");
    const named = childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr");
    const data = childOf(childOf(frame, "graphic"), "graphicData");
    const relationship = Object.entries(childOf(data, "chart")?.attributes ?? {}).find(([name]) =>
      /:id$/.test(name),
    )?.[1];
    return named && relationship !== undefined ? [{ anchor, named, relationship }] : [];
  });
}

/** Where an anchor stands; undefined for one that does not say it. */
export function anchorIn(anchor: XmlElement): Anchor | undefined {
  const [from, to] = [cornerIn(childOf(anchor, "from")), cornerIn(childOf(anchor, "to"))];
  const holds = HOLDS[anchor.attributes.editAs ?? ""];
  if (from && to) return { from, to, ...(holds ? { holds } : {}) };
  const [size, at] = [extentIn(childOf(anchor, "ext")), extentIn(childOf(anchor, "pos"))];
  if (from && size) return { from, size };
  return at && size ? { at, size } : undefined;
}

const HOLDS: Readonly<Record<string, Holds>> = { oneCell: "size", absolute: "place" };

function cornerIn(corner: XmlElement | undefined): Corner | undefined {
  if (!corner) return undefined;
  const said = (local: string): number => Number(childOf(corner, local)?.text ?? 0) || 0;
  return {
    row: said("row"),
    rowOffset: said("rowOff"),
    column: said("col"),
    columnOffset: said("colOff"),
  };
}

function extentIn(extent: XmlElement | undefined): Extent | undefined {
  if (!extent) return undefined;
  const { cx, cy, x, y } = extent.attributes;
  return { x: Number(cx ?? x) || 0, y: Number(cy ?? y) || 0 };
}

/** An id that nothing in the drawing has. @source 20.1.2.2.8 `cNvPr` */
export function freeId(root: XmlElement): number {
  const ids = [...descendants(root)]
    .filter(({ local }) => local === "cNvPr")
    .map(({ attributes }) => Number(attributes.id));
  return Math.max(1, ...ids.filter(Number.isFinite)) + 1;
}
