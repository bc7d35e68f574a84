import type { ChartSeries } from "../../model/chart";
import { withChildren } from "../../xml/children";
import { childOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { USUAL_WIDTH } from "./newShape";

/** @source ECMA-376 part 1, 20.1.2.2.35 CT_ShapeProperties, 20.1.2.2.24 CT_LineProperties */
const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
const SHAPE_ORDER = ["xfrm", "custGeom", "prstGeom", ...FILLS, "ln", "effectLst", "effectDag", "scene3d"];
const LINE_ORDER = [...FILLS, "prstDash", "custDash", "round", "bevel", "miter", "headEnd", "tailEnd"];

/** The look of a series of the file with other colors; the rest of it stays. Empty for none. */
export function shapeXml(
  text: string,
  own: XmlElement | undefined,
  { fill, line }: Pick<ChartSeries, "fill" | "line">,
): string {
  const before = { fill: colorIn(own), line: colorIn(childOf(own, "ln")) };
  const changes = {
    ...(fill === undefined || fill === before.fill ? {} : filled(fill)),
    ...(line === undefined || line === before.line ? {} : { ln: lineXml(text, childOf(own, "ln"), line) }),
  };
  if (own) return rewritten(text, own, changes, SHAPE_ORDER);
  const content = Object.values(changes).join("");
  return content === "" ? "" : element("c:spPr", {}, content);
}

function colorIn(shape: XmlElement | undefined): string | undefined {
  return childOf(childOf(shape, "solidFill"), "srgbClr")?.attributes.val?.toUpperCase();
}

function filled(val: string): Readonly<Record<string, string>> {
  const none = Object.fromEntries(FILLS.map((local) => [local, ""]));
  return { ...none, solidFill: element("a:solidFill", {}, element("a:srgbClr", { val })) };
}

function lineXml(text: string, own: XmlElement | undefined, color: string): string {
  if (own) return rewritten(text, own, filled(color), LINE_ORDER);
  return element("a:ln", { w: USUAL_WIDTH }, filled(color).solidFill);
}

function rewritten(
  text: string,
  own: XmlElement,
  changes: Readonly<Record<string, string>>,
  order: readonly string[],
): string {
  const start = text.slice(own.start, own.open).replace(/\s*\/?>$/, ">");
  return `${start}${withChildren(text, own, changes, order)}</${own.name}>`;
}
