import type { ChartAxis, ChartContent, ChartSeries, LegendPosition, SeriesName } from "../../model/chart";
import { childOf, childrenOf, descendants, type XmlElement } from "../../xml/tree";
import { decodeXstring } from "../../xml/xstring";
import { numberOf } from "../styles/look";
import { kindIn } from "./chartKinds";
import { type ChartTree, chartTree, saysYes, valueOf } from "./chartTree";

/** What a chart's part says. @throws Error when it is no chart */
export function readChart(text: string): ChartContent {
  const tree = chartTree(text);
  const legend = childOf(tree.chart, "legend");
  const kind = kindIn(tree);
  const [categoryAxis, valueAxis] = [tree.categoryAxis, tree.valueAxis].map((axis) => axis && axisIn(axis));
  return {
    ...(kind === undefined ? {} : { kind }),
    title: titleIn(tree),
    legend: {
      isVisible: legend !== undefined,
      position: POSITIONS[valueOf(legend, "legendPos") ?? "r"] ?? "Right",
    },
    series: tree.series.map(seriesIn),
    showsValues: tree.series.length > 0 && tree.plots.every(showsValues),
    ...(categoryAxis ? { categoryAxis } : {}),
    ...(valueAxis ? { valueAxis } : {}),
  };
}

/** @source ECMA-376 part 1, 21.2.3.24 `ST_LegendPos` */
export const POSITIONS: Readonly<Record<string, LegendPosition>> = {
  r: "Right",
  t: "Top",
  l: "Left",
  b: "Bottom",
  tr: "Corner",
};

/** A chart of one series has a title by itself, unless that was deleted. @source 21.2.2.7 `autoTitleDeleted` */
function titleIn({ chart, series }: ChartTree): ChartContent["title"] {
  const title = childOf(chart, "title");
  if (!title) return { isVisible: series.length === 1 && !saysYes(chart, "autoTitleDeleted") };
  const said = childOf(title, "tx");
  if (!said) return { isVisible: true };
  const paragraphs = childrenOf(childOf(said, "rich"), "p");
  const text = childOf(said, "rich")
    ? paragraphs.map((paragraph) => textsIn(paragraph, "t")).join("\n")
    : textsIn(said, "v");
  return { isVisible: true, text };
}

function textsIn(element: XmlElement, local: string): string {
  return [...descendants(element)]
    .filter((each) => each.local === local)
    .map(({ text }) => decodeXstring(text))
    .join("");
}

export function seriesIn(series: XmlElement): ChartSeries {
  const shape = childOf(series, "spPr");
  const [name, categories, values] = [
    nameIn(childOf(series, "tx")),
    referenceIn(childOf(series, "cat") ?? childOf(series, "xVal")),
    referenceIn(childOf(series, "val") ?? childOf(series, "yVal")),
  ];
  const [fill, line] = [plainColor(shape), plainColor(childOf(shape, "ln"))];
  return {
    ...(name === undefined ? {} : { name }),
    ...(categories === undefined ? {} : { categories }),
    ...(values === undefined ? {} : { values }),
    ...(fill === undefined ? {} : { fill }),
    ...(line === undefined ? {} : { line }),
  };
}

function nameIn(said: XmlElement | undefined): SeriesName | undefined {
  if (!said) return undefined;
  const formula = referenceIn(said);
  return { ...(formula === undefined ? {} : { formula }), text: textsIn(said, "v") };
}

function referenceIn(data: XmlElement | undefined): string | undefined {
  const reference = data?.children.find(({ local }) => local.endsWith("Ref"));
  return childOf(reference, "f")?.text;
}

function plainColor(shape: XmlElement | undefined): string | undefined {
  return valueOf(childOf(shape, "solidFill"), "srgbClr")?.toUpperCase();
}

function showsValues(plot: XmlElement): boolean {
  return childrenOf(plot, "ser").every((series) => {
    const labels = childOf(series, "dLbls") ?? childOf(plot, "dLbls");
    return !saysYes(labels, "delete") && saysYes(labels, "showVal");
  });
}

function axisIn(axis: XmlElement): ChartAxis {
  const scaling = childOf(axis, "scaling");
  const [minimum, maximum] = [numberOf(valueOf(scaling, "min")), numberOf(valueOf(scaling, "max"))];
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    isReversed: valueOf(scaling, "orientation") === "maxMin",
  };
}
