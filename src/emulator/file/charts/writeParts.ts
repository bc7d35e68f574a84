import type { ChartParts, ChartSettings } from "../../model/chart";
import { isSame } from "../../model/same";
import type { Draft } from "../../xml/draft";
import { element } from "../../xml/write";
import { type ChartTree, type DrawnSeries, saysYes } from "./chartTree";
import { chartPart, partsOf } from "./settings/chartParts";
import { writeSettings } from "./settings/readSettings";
import { dressCharacters, spansOf } from "./settings/richText";
import { PLOT } from "./settings/seriesFacets";
import { partsOfSeries, seriesPart } from "./settings/seriesParts";

const NONE: ChartSettings = {};

/** Writes what is another now of a chart's parts, but for its series. */
export function writeChartParts(tree: ChartTree, now: ChartParts): void {
  for (const key of ["category", "category2"]) turnAxis(tree, key, now[key]?.isOfDays === true);
  const before = partsOf(tree);
  for (const [key, settings] of Object.entries(now)) {
    const part = chartPart(key);
    const own = part && (part.find(tree) ?? part.make?.(tree));
    if (own) writeSettings(own, part.facets, [before[key] ?? NONE, settings]);
  }
  for (const key of Object.keys(before)) {
    const part = chartPart(key);
    if (part?.make && !(key in now)) part.find(tree)?.remove();
  }
  for (const key of Object.keys(now).filter((name) => /title$/.test(name)))
    writeCharacters(chartPart(key)?.find(tree), key, [before, now]);
}

/** What only axes of names have, and only axes of days. @source ECMA-376 part 1, 21.2.2.25 CT_CatAx, 21.2.2.39 CT_DateAx */
const OF_NAMES = ["lblAlgn", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl"];
const OF_DAYS = ["baseTimeUnit", "majorUnit", "majorTimeUnit", "minorUnit", "minorTimeUnit"];

/** Makes an axis of names one of days, or the other way round. */
function turnAxis(tree: ChartTree, key: string, isOfDays: boolean): void {
  const own = chartPart(key)?.find(tree);
  if (!own || own.local === "valAx" || (own.local === "dateAx") === isOfDays) return;
  for (const local of isOfDays ? OF_NAMES : OF_DAYS) own.drop(local);
  tree.plotArea.add(element(isOfDays ? "c:dateAx" : "c:catAx", {}, own.inner()), own);
  own.remove();
}

/**
 * Writes what is another now of a series.
 *
 * @param isNew what is not said now is as it is drawn, and stays so
 */
export function writeSeriesParts(drawn: DrawnSeries, now: ChartParts, isNew: boolean): void {
  const { plot, own } = drawn;
  const before = partsOfSeries(drawn);
  const gone = Object.keys(before).filter((key) => !(key in now) && !isNew);
  // places are told by their number: they are looked up before others come and go
  const places = gone.map((key) => [key, seriesPart(key)?.find(own)] as const);
  for (const [key, settings] of Object.entries(now)) {
    const part = seriesPart(key);
    if (!part) continue;
    const was = before[key] ?? NONE;
    const isWhole = isNew && key === "own";
    writeSettings(part.find(own) ?? part.make(own), part.facets, [
      was,
      isWhole ? { ...was, ...settings } : settings,
    ]);
    if (key === "own") writeSettings(plot, PLOT, [was, isWhole ? { ...was, ...settings } : settings]);
  }
  for (const [key, place] of places) {
    place?.remove();
    if (key === "labels") withoutLabels(drawn);
  }
  for (const key of Object.keys(now).filter((name) => /^label:\d+$/.test(name)))
    writeCharacters(seriesPart(key)?.find(own), key, [before, now]);
}

/** A series that has no labels says so, where those of its plot would be its own. */
function withoutLabels({ plot, own }: DrawnSeries): void {
  if (!own.at("dLbls") && plot.at("dLbls") && !saysYes(plot, "dLbls/delete"))
    own.add(element("c:dLbls", {}, element("c:delete", { val: 1 })));
}

function writeCharacters(
  own: Draft | undefined,
  key: string,
  [before, now]: readonly [before: ChartParts, now: ChartParts],
): void {
  const [was, is] = [spansOf(before, key), spansOf(now, key)];
  if (own?.at("tx/rich") && !isSame(was, is)) dressCharacters(own, is);
}
