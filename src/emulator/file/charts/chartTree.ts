import { childOf, childrenOf, parseXml, type XmlElement } from "../../xml/tree";

/** A chart's part, with the places in it that this host reads and writes. */
export interface ChartTree {
  readonly root: XmlElement;
  readonly chart: XmlElement;
  readonly plotArea: XmlElement;
  /** one for each way in which series are drawn, as bars or as lines */
  readonly plots: readonly XmlElement[];
  /** of all plots, in their order */
  readonly series: readonly XmlElement[];
  readonly categoryAxis: XmlElement | undefined;
  readonly valueAxis: XmlElement | undefined;
}

/**
 * @throws Error when the text is no chart
 * @source ECMA-376 part 1, 21.2.2.27 `chart`, 21.2.2.145 `plotArea`
 */
export function chartTree(text: string): ChartTree {
  const root = parseXml(text);
  const chart = childOf(root, "chart");
  const plotArea = childOf(chart, "plotArea");
  if (!chart || !plotArea) throw new Error("the part holds no chart");
  const plots = plotArea.children.filter(({ local }) => local.endsWith("Chart"));
  const categoryAxis = childOf(plotArea, "catAx") ?? childOf(plotArea, "dateAx");
  return {
    root,
    chart,
    plotArea,
    plots,
    series: plots.flatMap((plot) => childrenOf(plot, "ser")),
    categoryAxis,
    // without categories, as in a scatter chart, neither of two value axes is the one
    valueAxis: categoryAxis && childOf(plotArea, "valAx"),
  };
}

/** The attribute `val` that most elements of charts have. */
export function valueOf(parent: XmlElement | undefined, local: string): string | undefined {
  return childOf(parent, local)?.attributes.val;
}

/** Whether an element is there and says yes, which it also does without a word. @source 21.2.3 `CT_Boolean` */
export function saysYes(parent: XmlElement | undefined, local: string): boolean {
  const found = childOf(parent, local);
  return found !== undefined && !["0", "false"].includes(found.attributes.val ?? "1");
}
