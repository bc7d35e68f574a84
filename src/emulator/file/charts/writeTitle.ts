import type { ChartContent } from "../../model/chart";
import { isSame } from "../../model/same";
import { inserting, withChildren } from "../../xml/children";
import { refilling, replacing, retagging, type Splice } from "../../xml/splice";
import { childOf, type XmlElement } from "../../xml/tree";
import { element, escapeText } from "../../xml/write";
import type { ChartTree } from "./chartTree";

/** @source ECMA-376 part 1, 21.2.2.27 CT_Chart */
export const CHART_ORDER = [
  "title",
  "autoTitleDeleted",
  "pivotFmts",
  "view3D",
  "floor",
  "sideWall",
  "backWall",
  "plotArea",
  "legend",
  "plotVisOnly",
  "dispBlanksAs",
  "showDLblsOverMax",
  "extLst",
];
/** @source 21.2.2.210 CT_Title */
const TITLE_ORDER = ["tx", "layout", "overlay", "spPr", "txPr", "extLst"];

/** As large as the title of a chart that Excel makes, and not bold. */
const USUAL = '<a:pPr><a:defRPr sz="1400" b="0"/></a:pPr>';

type Title = ChartContent["title"];

/** The title: its text in the format that it has, whether it stands there at all. */
export function writeTitle(text: string, { chart }: ChartTree, before: Title, now: Title): Splice[] {
  if (isSame(before, now)) return [];
  const title = childOf(chart, "title");
  const deleted = automaticTitle(text, chart, !now.isVisible);
  if (!now.isVisible) return [...deleted, ...(title ? [replacing(title)] : [])];
  if (now.text === undefined) {
    const plain = element("c:title", {}, element("c:overlay", { val: 0 }));
    return [...deleted, ...(title ? [] : [inserting(text, chart, "title", plain, CHART_ORDER)])];
  }
  const said = element("c:tx", {}, element("c:rich", {}, richText(text, title, now.text)));
  if (!title) {
    const whole = element("c:title", {}, said + element("c:overlay", { val: 0 }));
    return [...deleted, inserting(text, chart, "title", whole, CHART_ORDER)];
  }
  // the format of a title that had no text of its own goes with the text now
  return [...deleted, refilling(text, title, withChildren(text, title, { tx: said, txPr: "" }, TITLE_ORDER))];
}

function automaticTitle(text: string, chart: XmlElement, isDeleted: boolean): Splice[] {
  const found = childOf(chart, "autoTitleDeleted");
  const val = isDeleted ? 1 : 0;
  if (found) return found.attributes.val === String(val) ? [] : [retagging(text, found, { val })];
  // what does not say that it was deleted has not been
  if (!isDeleted) return [];
  return [inserting(text, chart, "autoTitleDeleted", element("c:autoTitleDeleted", { val }), CHART_ORDER)];
}

/** Paragraphs in the format of the first one that was there. @source 21.1.2.2.6 `p`, 21.1.2.3.8 `r` */
function richText(text: string, title: XmlElement | undefined, said: string): string {
  const before = childOf(childOf(title, "tx"), "rich") ?? childOf(title, "txPr");
  const paragraph = childOf(before, "p");
  const own = (child: XmlElement | undefined): string => (child ? text.slice(child.start, child.end) : "");
  const body = own(childOf(before, "bodyPr")) || element("a:bodyPr", {});
  const format = paragraph ? own(childOf(paragraph, "pPr")) : USUAL;
  const run = own(childOf(childOf(paragraph, "r"), "rPr"));
  const lines = said
    .split(/\r\n|\r|\n/)
    .map((line) => element("a:p", {}, format + element("a:r", {}, run + `<a:t>${escapeText(line)}</a:t>`)));
  return body + own(childOf(before, "lstStyle")) + lines.join("");
}
