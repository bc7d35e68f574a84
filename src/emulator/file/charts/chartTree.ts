import { OFFICE_INKS } from "../../model/inks";
import { Draft, prefixFor } from "../../xml/draft";
import { parseXml, prefixOf } from "../../xml/tree";
import { AXES, ORDERS } from "./orders";

/** A chart's part, with the places in it that this host reads and writes. */
export interface ChartTree {
  readonly root: Draft;
  readonly chart: Draft;
  readonly plotArea: Draft;
  /** which axes each plot is drawn against */
  readonly groups: Map<Draft, Group>;
}

const MAIN = /^http:\/\/(?:schemas\.openxmlformats|purl\.oclc)\.org\/.*drawingml\/(?:2006\/)?main$/;
const DECLARED = "http://schemas.openxmlformats.org/drawingml/2006/main";

/**
 * @param theme the colors of the workbook's theme
 * @throws Error when the text is no chart
 * @source ECMA-376 part 1, 21.2.2.27 `chart`, 21.2.2.145 `plotArea`
 */
export function chartTree(text: string, theme: readonly string[] = OFFICE_INKS.theme): ChartTree {
  const place = parseXml(text);
  const main = prefixFor(place, MAIN);
  const prefixes = { "c:": prefixOf(place), "a:": main ?? "a:" };
  const root = Draft.read(text, { prefixes, orders: ORDERS, colors: themeColors(theme) }, place);
  const [chart, plotArea] = [root.at("chart"), root.at("chart/plotArea")];
  if (!chart || !plotArea) throw new Error("the part holds no chart");
  const plots = plotArea.children.filter(isPlot);
  const groups = new Map(plots.map((plot) => [plot, groupIn(plotArea, plot)]));
  return { root, chart, plotArea, groups };
}

const THEME = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** Charts call the light and dark ones backgrounds and texts. @source ECMA-376 part 1, 20.1.10.54 `ST_SchemeColorVal` */
function themeColors(theme: readonly string[]): Record<string, string> {
  const named = Object.fromEntries(THEME.map((name, i) => [name, theme[i] ?? "000000"]));
  return { ...named, bg1: named.lt1!, tx1: named.dk1!, bg2: named.lt2!, tx2: named.dk2! };
}

/** The text of a tree that was changed. What is new may need a namespace that was not declared. */
export function textOf({ root }: ChartTree, before: string): string {
  const text = root.xml();
  const place = parseXml(before);
  if (text === before.slice(place.start, place.end)) return before;
  if (prefixFor(place, MAIN) === undefined && text.includes("<a:")) root.assign("xmlns:a", DECLARED);
  return before.slice(0, place.start) + root.xml() + before.slice(place.end);
}

/** One for each way in which series are drawn, as bars or as lines. */
export function plotsIn({ plotArea }: ChartTree): Draft[] {
  return plotArea.children.filter(isPlot);
}

function isPlot({ local }: Draft): boolean {
  return local.endsWith("Chart");
}

/** A series, and the plot that it is drawn in. */
export interface DrawnSeries {
  readonly plot: Draft;
  readonly own: Draft;
}

/** Of all plots, in the order in which they are drawn. @source ECMA-376 part 1, 21.2.2.128 `order` */
export function seriesOf(tree: ChartTree): DrawnSeries[] {
  return plotsIn(tree)
    .flatMap((plot) => plot.all("ser").map((own) => ({ plot, own })))
    .map((drawn, i) => ({ drawn, at: orderOf(drawn.own) ?? i }))
    .sort((one, other) => one.at - other.at)
    .map(({ drawn }) => drawn);
}

/** The place of a series among the others, as its file says it. */
export function orderOf(own: Draft): number | undefined {
  const said = Number(valueOf(own, "order") ?? NaN);
  return Number.isFinite(said) ? said : undefined;
}

export type Group = "primary" | "secondary";
export type Axis = "category" | "value" | "series";

/** The ids of the axes that a plot is drawn against. */
export function axisIds(plot: Draft): string[] {
  return plot.all("axId").map((each) => each.attribute("val") ?? "");
}

/**
 * The axes of a plot: those that come first in the part are the primary ones. Two plots may have their names in common,
 * and scales of their own.
 */
function groupIn(plotArea: Draft, plot: Draft): Group {
  const axes = plotArea.children.filter(({ local }) => AXES.includes(local));
  const known = new Set(axes.map((axis) => valueOf(axis, "axId") ?? ""));
  const idsOf = (each: Draft): string[] => axisIds(each).filter((id) => known.has(id));
  const [first] = known;
  const primary = plotArea.children
    .filter(isPlot)
    .map(idsOf)
    .find((ids) => first !== undefined && ids.includes(first));
  return idsOf(plot).every((id) => !primary || primary.includes(id)) ? "primary" : "secondary";
}

export function groupOf({ groups }: ChartTree, plot: Draft): Group {
  return groups.get(plot) ?? "primary";
}

/** An axis; of two scales, the first that a plot names is that of its categories. */
export function axisIn(tree: ChartTree, axis: Axis, group: Group): Draft | undefined {
  const plot = plotsIn(tree).find((each) => axisIds(each).length > 0 && groupOf(tree, each) === group);
  if (!plot) return undefined;
  const found = axisIds(plot).flatMap((id) => {
    const is = tree.plotArea.children.find(
      (each) => AXES.includes(each.local) && valueOf(each, "axId") === id,
    );
    return is ? [is] : [];
  });
  if (axis === "series") return found.find(({ local }) => local === "serAx");
  const category = found.find(({ local }) => local === "catAx" || local === "dateAx");
  const scales = found.filter(({ local }) => local === "valAx");
  if (axis === "category") return category ?? (scales.length > 1 ? scales[0] : undefined);
  return category ? scales[0] : scales[1];
}

/** The attribute `val` that most elements of charts have, of the element at a path. */
export function valueOf(parent: Draft | undefined, path: string): string | undefined {
  return parent?.at(path)?.attribute("val");
}

/** Whether an element is there and says yes, which it also does without a word. @source 21.2.3 `CT_Boolean` */
export function saysYes(parent: Draft | undefined, path: string): boolean {
  const found = parent?.at(path);
  return found !== undefined && !["0", "false"].includes(found.attribute("val") ?? "1");
}
