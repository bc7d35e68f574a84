import type { ChartContent, ChartSeries } from "../../model/chart";
import { isSame } from "../../model/same";
import type { WorkbookModel } from "../../model/workbook";
import { inserting } from "../../xml/children";
import { replacing, type Splice } from "../../xml/splice";
import { childOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { categoriesXml, nameXml, valuesXml } from "./caches";
import { KINDS } from "./chartKinds";
import { type ChartTree, valueOf } from "./chartTree";
import { seriesIn } from "./readChart";
import { newLook } from "./newShape";
import { labelsXml } from "./writeLabels";
import { shapeXml } from "./writeShape";

/** @source ECMA-376 part 1, 21.2.2.15 CT_BarSer, 21.2.2.95 CT_LineSer */
const SERIES_ORDER = [
  "idx",
  "order",
  "tx",
  "spPr",
  "invertIfNegative",
  "pictureOptions",
  "marker",
  "explosion",
  "dPt",
  "dLbls",
  "trendline",
  "errBars",
  "cat",
  "val",
  "smooth",
  "shape",
  "extLst",
];
/** @source 21.2.2.16 CT_BarChart, 21.2.2.97 CT_LineChart */
const PLOT_ORDER = [
  "barDir",
  "grouping",
  "varyColors",
  "ser",
  "dLbls",
  "gapWidth",
  "overlap",
  "serLines",
  "dropLines",
  "hiLowLines",
  "upDownBars",
  "marker",
  "smooth",
  "axId",
  "extLst",
];

/** What charts of a file are written by. */
export interface Surroundings {
  readonly workbook: WorkbookModel;
  /** the file has a theme */
  readonly isThemed: boolean;
}

/** The series: of one that stays only what is another now is written, whatever formats it has. */
export function writeSeries(
  text: string,
  tree: ChartTree,
  [before, now]: readonly [before: ChartContent, now: ChartContent],
  around: Surroundings,
): Splice[] {
  const { workbook } = around;
  const labels = before.showsValues === now.showsValues ? undefined : now.showsValues;
  const kept = tree.series.flatMap((own, i): Splice[] => {
    const series = now.series[i];
    return series ? changedSeries(text, own, { series, labels, workbook }) : [replacing(own)];
  });
  const plot = tree.plots.at(-1);
  const added = now.series.slice(tree.series.length);
  if (!plot || added.length === 0) return kept;
  const [idx, order] = [next(tree, "idx"), next(tree, "order")];
  const xml = added.map((series, i) => newSeries(series, [idx + i, order + i], now, around)).join("");
  return [...kept, inserting(text, plot, "ser", xml, PLOT_ORDER)];
}

function next({ series }: ChartTree, local: string): number {
  return Math.max(-1, ...series.map((own) => Number(valueOf(own, local) ?? 0))) + 1;
}

interface Wanted {
  readonly series: ChartSeries;
  /** whether values are to be shown; undefined where that stays */
  readonly labels: boolean | undefined;
  readonly workbook: WorkbookModel;
}

function changedSeries(text: string, own: XmlElement, { series, labels, workbook }: Wanted): Splice[] {
  const before = seriesIn(own);
  const put = (local: string, xml: string): Splice[] => {
    const found = childOf(own, local);
    if (found) return [replacing(found, xml)];
    return xml === "" ? [] : [inserting(text, own, local, xml, SERIES_ORDER)];
  };
  const { name, categories, values, fill, line } = series;
  const isRepainted = before.fill !== fill || before.line !== line;
  return [
    ...(isSameName(before.name, name) ? [] : put("tx", nameXml(name, workbook))),
    ...(isRepainted ? put("spPr", shapeXml(text, childOf(own, "spPr"), { fill, line })) : []),
    ...(labels === undefined ? [] : put("dLbls", labelsXml(text, childOf(own, "dLbls"), labels))),
    ...(before.categories === categories ? [] : put("cat", categoriesXml(categories, workbook))),
    ...(before.values === values ? [] : put("val", valuesXml(values, workbook))),
  ];
}

/** What the file remembers of a cell is no name of its own. */
function isSameName(one: ChartSeries["name"], other: ChartSeries["name"]): boolean {
  return one?.formula !== undefined ? one.formula === other?.formula : isSame(one, other);
}

function newSeries(
  series: ChartSeries,
  [idx, order]: readonly [idx: number, order: number],
  { kind, showsValues }: ChartContent,
  { workbook, isThemed }: Surroundings,
): string {
  const { shape, marker } = newLook(series, kind!, idx, isThemed);
  const isLine = KINDS[kind!].plot === "lineChart";
  const content = [
    element("c:idx", { val: idx }),
    element("c:order", { val: order }),
    nameXml(series.name, workbook),
    shape,
    isLine ? "" : element("c:invertIfNegative", { val: 0 }),
    marker,
    showsValues ? labelsXml("", undefined, true) : "",
    categoriesXml(series.categories, workbook),
    valuesXml(series.values, workbook),
    isLine ? element("c:smooth", { val: 0 }) : "",
  ];
  return element("c:ser", {}, content.join(""));
}
