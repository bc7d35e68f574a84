import type { ChartContent, ChartSeries } from "../../model/chart";
import { familyOf } from "../../model/chartKinds";
import { isSame } from "../../model/same";
import type { WorkbookModel } from "../../model/workbook";
import type { Draft } from "../../xml/draft";
import { element } from "../../xml/write";
import { categoriesXml, nameXml, pointsOf, valuesXml } from "./caches";
import { type ChartTree, type DrawnSeries, orderOf, seriesOf, valueOf } from "./chartTree";
import { newLook, newSlice } from "./newShape";
import { convertSeries, restyleSeries } from "./otherKind";
import { placeSeries } from "./placeSeries";
import { seriesIn } from "./readChart";
import { writeSeriesParts } from "./writeParts";

/** What charts of a file are written by. */
export interface Surroundings {
  readonly workbook: WorkbookModel;
  /** the file has a theme */
  readonly isThemed: boolean;
}

/** The series: of one that stays only what is another now is written, whatever formats it has. */
export function writeSeries(tree: ChartTree, now: ChartContent, around: Surroundings): void {
  const there = seriesOf(tree);
  const before = there.map((drawn, key) => seriesIn(drawn, tree, key));
  const stays = new Set(now.series.map(({ key }) => key));
  there.forEach(({ own }, key) => {
    if (!stays.has(key)) own.remove();
  });
  const drawn = now.series.map((series) => {
    const found = there[series.key];
    return found
      ? changeSeries(tree, found, [before[series.key]!, series], around)
      : addSeries(tree, series, now, around);
  });
  putInOrder(drawn.filter((own) => own !== undefined));
}

/** Numbers the series as they follow each other, unless their numbers say so already. */
function putInOrder(drawn: readonly Draft[]): void {
  const orders = drawn.map(orderOf);
  if (orders.every((order, i) => order !== undefined && (i === 0 || order > orders[i - 1]!))) return;
  drawn.forEach((own, i) => own.make("order").assign("val", i));
}

function changeSeries(
  tree: ChartTree,
  found: DrawnSeries,
  [before, now]: readonly [before: ChartSeries, now: ChartSeries],
  around: Surroundings,
): Draft {
  const plot = placeSeries(tree, found, [before, now]);
  let own = found.own;
  const isMoved = plot !== found.plot;
  const kept = isMoved ? rememberedIn(own) : undefined;
  if (isMoved) {
    own.remove();
    own = plot.adopt(own);
    convertSeries(own, plot);
  }
  const isRestyled = now.kind !== undefined && before.kind !== now.kind;
  if (isRestyled) restyleSeries(own, now.kind!, around.isThemed);
  writeData(own, plot, [isMoved ? {} : before, now], around.workbook, kept);
  writeSeriesParts({ plot, own }, now.parts, isMoved || isRestyled);
  return own;
}

/** What a series remembers of its data, by their formulas. */
function rememberedIn(own: Draft): ReadonlyMap<string, string> {
  const data = ["tx", "cat", "xVal", "val", "yVal", "bubbleSize"].flatMap((local) => own.all(local));
  return new Map(
    data.flatMap((each) => {
      const formula = each.children.find(({ local }) => local.endsWith("Ref"))?.at("f")?.text;
      return formula === undefined ? [] : [[formula, each.inner()] as const];
    }),
  );
}

type Data = Partial<Pick<ChartSeries, "name" | "categories" | "values" | "sizes">>;

/** Whether a plot is of two scales, where categories are numbers too. */
function hasTwoScales(plot: Draft): boolean {
  return plot.local === "scatterChart" || plot.local === "bubbleChart";
}

function writeData(
  own: Draft,
  plot: Draft,
  [before, now]: readonly [before: Data, now: Data],
  workbook: WorkbookModel,
  kept?: ReadonlyMap<string, string>,
): void {
  const put = (local: string, formula: string | undefined, xml: string): void => {
    // of cells of other workbooks there is what was remembered of them alone
    const before = formula === undefined || pointsOf(formula, workbook) ? undefined : kept?.get(formula);
    own.drop(local);
    if (before !== undefined) own.add(element(`c:${local}`, {}, before));
    else if (xml !== "") own.add(xml);
  };
  const [x, y] = hasTwoScales(plot) ? ["xVal", "yVal"] : ["cat", "val"];
  if (!isSameName(before.name, now.name)) put("tx", now.name?.formula, nameXml(now.name, workbook));
  if (before.categories !== now.categories) put(x!, now.categories, categoriesXml(x!, now, workbook));
  if (before.values !== now.values) put(y!, now.values, valuesXml(y!, now.values, workbook));
  if (plot.local === "bubbleChart" && before.sizes !== now.sizes)
    put("bubbleSize", now.sizes, valuesXml("bubbleSize", now.sizes, workbook));
}

/** What the file remembers of a cell is no name of its own. */
function isSameName(one: ChartSeries["name"], other: ChartSeries["name"]): boolean {
  return one?.formula !== undefined ? one.formula === other?.formula : isSame(one, other);
}

function next(tree: ChartTree, local: string): number {
  return Math.max(-1, ...seriesOf(tree).map(({ own }) => Number(valueOf(own, local) ?? 0))) + 1;
}

function addSeries(
  tree: ChartTree,
  series: ChartSeries,
  chart: ChartContent,
  { workbook, isThemed }: Surroundings,
): Draft | undefined {
  const kind = series.kind ?? chart.kind;
  if (kind === undefined) return undefined;
  const [idx, order] = [next(tree, "idx"), next(tree, "order")];
  const { shape, marker } = newLook(kind, idx, isThemed);
  const family = familyOf(kind);
  const content = [
    element("c:idx", { val: idx }),
    element("c:order", { val: order }),
    shape,
    ["bar", "bubble"].includes(family) ? element("c:invertIfNegative", { val: 0 }) : "",
    marker,
    family === "pie" ? slices(series, workbook, isThemed) : "",
    ["line", "scatter", "stock"].includes(family) && kind !== "3DLine"
      ? element("c:smooth", { val: /Smooth/.test(kind) ? 1 : 0 })
      : "",
    family === "bubble" ? element("c:bubble3D", { val: kind === "Bubble" ? 0 : 1 }) : "",
  ];
  const plot = placeSeries(tree, undefined, [undefined, { ...series, kind }]);
  const own = plot.add(element("c:ser", {}, content.join("")));
  if (/Exploded/.test(kind)) own.make("explosion").assign("val", 25);
  writeData(own, plot, [{}, series], workbook);
  writeSeriesParts({ plot, own }, series.parts, true);
  return own;
}

/** Slices of a pie have a color each. */
function slices({ values }: ChartSeries, workbook: WorkbookModel, isThemed: boolean): string {
  const count = pointsOf(values ?? "", workbook)?.points.length ?? 0;
  return Array.from({ length: Math.min(count, 100) }, (_, idx) => {
    const content = [
      element("c:idx", { val: idx }),
      element("c:bubble3D", { val: 0 }),
      newSlice(idx, isThemed),
    ];
    return element("c:dPt", {}, content.join(""));
  }).join("");
}
