import type { ChartContent, ChartSeries, LegendPosition, SeriesName } from "../../model/chart";
import { listText } from "../../model/chartCells";
import type { Draft } from "../../xml/draft";
import { decodeXstring } from "../../xml/xstring";
import {
  type ChartTree,
  chartTree,
  type DrawnSeries,
  groupOf,
  plotsIn,
  saysYes,
  seriesOf,
  valueOf,
} from "./chartTree";
import { kindOfPlot } from "./chartKinds";
import { partsOf } from "./settings/chartParts";
import { textIn } from "./settings/richText";
import { partsOfSeries } from "./settings/seriesParts";

/** What a chart's part says. @throws Error when it is no chart */
export function readChart(text: string, theme?: readonly string[]): ChartContent {
  return contentOf(chartTree(text, theme));
}

export function contentOf(tree: ChartTree): ChartContent {
  const series = seriesOf(tree).map((drawn, key) => seriesIn(drawn, tree, key));
  const plots = plotsIn(tree).map((plot) => kindOfPlot(plot));
  const kinds = series.length > 0 ? series.map((each) => each.kind) : plots;
  const kind = kinds.every((each) => each === kinds[0]) ? kinds[0] : undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    title: titleIn(tree),
    legend: legendIn(tree),
    series,
    parts: partsOf(tree),
  };
}

export function legendIn({ chart }: ChartTree): ChartContent["legend"] {
  return {
    isVisible: chart.at("legend") !== undefined,
    position: POSITIONS[valueOf(chart, "legend/legendPos") ?? "r"] ?? "Right",
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
export function titleIn(tree: ChartTree): ChartContent["title"] {
  const title = tree.chart.at("title");
  if (!title) return { isVisible: seriesOf(tree).length === 1 && !saysYes(tree.chart, "autoTitleDeleted") };
  const [text, formula] = [textIn(title), title.at("tx/strRef/f")?.text];
  return {
    isVisible: true,
    ...(text === undefined ? {} : { text }),
    ...(formula === undefined ? {} : { formula }),
  };
}

export function seriesIn(drawn: DrawnSeries, tree: ChartTree, key: number): ChartSeries {
  const { plot, own } = drawn;
  const [name, categories, values, sizes] = [
    nameIn(own.at("tx")),
    referenceIn(own.at("cat") ?? own.at("xVal")),
    referenceIn(own.at("val") ?? own.at("yVal")),
    referenceIn(own.at("bubbleSize")),
  ];
  const kind = kindOfPlot(plot, [own]) ?? kindOfPlot(plot);
  return {
    key,
    ...(name === undefined ? {} : { name }),
    ...(categories === undefined ? {} : { categories }),
    ...(values === undefined ? {} : { values }),
    ...(sizes === undefined ? {} : { sizes }),
    ...(kind === undefined ? {} : { kind }),
    ...(groupOf(tree, plot) === "secondary" ? { isSecondary: true } : {}),
    parts: partsOfSeries(drawn),
  };
}

function nameIn(said: Draft | undefined): SeriesName | undefined {
  if (!said) return undefined;
  const formula = referenceIn(said);
  return { ...(formula === undefined ? {} : { formula }), text: textsOf(said) };
}

function textsOf(own: Draft): string {
  return own.local === "v" ? decodeXstring(own.text) : own.children.map(textsOf).join("");
}

function referenceIn(data: Draft | undefined): string | undefined {
  const [own] = data?.children.filter(({ local }) => /(?:Ref|Lit)$/.test(local)) ?? [];
  return own?.local.endsWith("Lit") ? constantsIn(own) : own?.at("f")?.text;
}

/** Constants that stand in no cell. @source ECMA-376 part 1, 21.2.2.122 `numLit`, 21.2.2.200 `strLit` */
function constantsIn(own: Draft): string {
  const said = new Map(own.all("pt").map((each) => [Number(each.attribute("idx")), textsOf(each)]));
  const count = Number(valueOf(own, "ptCount") ?? said.size) || 0;
  const values = Array.from({ length: Math.min(count, 32_000) }, (_, i) => said.get(i) ?? null);
  // an error among numbers stays the text that it is
  const isText = (each: string): boolean => own.local === "strLit" || !Number.isFinite(Number(each));
  return listText(values.map((each) => (each === null || isText(each) ? each : Number(each))));
}
