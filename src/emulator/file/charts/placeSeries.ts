import type { ChartContent, ChartSeries } from "../../model/chart";
import { axesOf, type ChartKind, isSolid } from "../../model/chartKinds";
import type { Draft } from "../../xml/draft";
import { areDrawnAlike, KINDS, kindOfPlot } from "./chartKinds";
import {
  axisIds,
  axisIn,
  type ChartTree,
  type DrawnSeries,
  type Group,
  groupOf,
  plotsIn,
  valueOf,
} from "./chartTree";
import { axesXml, plotXml, viewXml } from "./newPlot";
import { AXES } from "./orders";

/** The plot for a series: where it is, another one that is there, or a new one. */
export function placeSeries(
  tree: ChartTree,
  found: DrawnSeries | undefined,
  [before, now]: readonly [before: ChartSeries | undefined, now: ChartSeries],
): Draft {
  const { kind, isSecondary = false } = now;
  if (found && (kind === undefined || isStill(before!, kind, isSecondary))) return found.plot;
  const group = isSecondary ? "secondary" : "primary";
  const there = plotsIn(tree).find((plot) => {
    const own = kindOfPlot(plot);
    return own !== undefined && groupOf(tree, plot) === group && areDrawnAlike(own, kind!);
  });
  return there ?? newPlot(tree, kind!, isSecondary);
}

function isStill(before: ChartSeries, kind: ChartKind, isSecondary: boolean): boolean {
  return (
    before.kind !== undefined &&
    areDrawnAlike(before.kind, kind) &&
    (before.isSecondary ?? false) === isSecondary
  );
}

/** A plot without series, with the axes that it is drawn against. */
export function newPlot(tree: ChartTree, kind: ChartKind, isSecondary: boolean): Draft {
  const { chart, plotArea } = tree;
  const group = isSecondary ? "secondary" : "primary";
  const shared = plotsIn(tree).find((plot) => {
    const own = kindOfPlot(plot);
    return own !== undefined && groupOf(tree, plot) === group && areAgainstSame(own, kind);
  });
  const isTurned = shared && valueOf(shared, "barDir") === "bar" && KINDS[kind].says.barDir !== "bar";
  const known = shared && !isTurned ? axisIds(shared).filter((id) => id !== "0") : [];
  const ids = known.length > 0 ? known : freeIds(tree, kind);
  if (shared && known.length > 0) nameAcross(tree, shared, kind);
  const plot = plotArea.add(plotXml(kind, ids));
  tree.groups.set(plot, group);
  if (known.length === 0 && ids.length > 0) {
    const axes = axesXml(kind, ids, isSecondary).match(AXIS) ?? [];
    // the first axes of a part are the primary ones
    const there = plotArea.children.filter(({ local }) => AXES.includes(local));
    const [first, last] = [there[0], there.at(-1)];
    if (isSecondary && last) for (const axis of [...axes].reverse()) plotArea.addAfter(axis, last);
    else for (const axis of axes) plotArea.add(axis, first);
  }
  chart.drop("view3D");
  if (isSolid(kind)) chart.add(viewXml(kind));
  return plot;
}

/** Points of two scales stand between bars and lines, against the same axes, as Excel combines them. */
function areAgainstSame(one: ChartKind, other: ChartKind): boolean {
  const flat = ["names", "scales"];
  return axesOf(one) === axesOf(other) || [one, other].every((kind) => flat.includes(axesOf(kind)));
}

/** Where bars or lines come to a scale, names stand across instead. */
function nameAcross(tree: ChartTree, plot: Draft, kind: ChartKind): void {
  if (axesOf(kind) === "names" && SCALED.includes(plot.local)) turnAcross(tree, groupOf(tree, plot), kind);
}

const SCALED = ["scatterChart", "bubbleChart"];

/** Puts another sort of axis in the place of the one that stands across, under its id. */
function turnAcross(tree: ChartTree, group: Group, kind: ChartKind): void {
  const [own, up] = [axisIn(tree, "category", group), axisIn(tree, "value", group)];
  const [id, other] = [valueOf(own, "axId"), valueOf(up, "axId")];
  if (!own || id === undefined || other === undefined) return;
  const [xml = ""] = axesXml(kind, [id, other, ""], group === "secondary").match(AXIS) ?? [];
  tree.plotArea.add(xml, own);
  own.remove();
}

const AXIS = /<c:(\w+Ax)>.*?<\/c:\1>/gs;

/** Where bars and lines have gone, what is left has two scales again. */
function scaleAcross(tree: ChartTree): void {
  for (const group of ["primary", "secondary"] as const) {
    const plots = plotsIn(tree).filter((plot) => axisIds(plot).length > 0 && groupOf(tree, plot) === group);
    const across = axisIn(tree, "category", group);
    const isOfNames = across !== undefined && across.local !== "valAx";
    if (plots.length > 0 && isOfNames && plots.every(({ local }) => SCALED.includes(local)))
      turnAcross(tree, group, "XYScatter");
  }
}

function freeIds({ plotArea }: ChartTree, kind: ChartKind): string[] {
  const count = { none: 0, names: 2, scales: 2, "names and series": 3 }[axesOf(kind)];
  const taken = plotArea.children.flatMap((each) =>
    AXES.includes(each.local) ? [valueOf(each, "axId")] : [],
  );
  const ids: string[] = [];
  for (let id = 500_000_001; ids.length < count; id++) if (!taken.includes(String(id))) ids.push(String(id));
  return ids;
}

/** Takes out plots that have lost their series, and axes that nothing is drawn against. */
export function clearPlots(tree: ChartTree, now: ChartContent): void {
  const empty = plotsIn(tree).filter((plot) => plot.all("ser").length === 0);
  const hasOthers = empty.length < plotsIn(tree).length;
  const { kind } = now;
  if (!hasOthers && kind !== undefined && !empty.some((plot) => isOfKind(plot, kind)))
    newPlot(tree, kind, false);
  for (const plot of empty) if (hasOthers || (kind !== undefined && !isOfKind(plot, kind))) plot.remove();
  const used = new Set(plotsIn(tree).flatMap(axisIds));
  for (const axis of tree.plotArea.children.filter(({ local }) => AXES.includes(local)))
    if (!used.has(valueOf(axis, "axId") ?? "")) axis.remove();
  scaleAcross(tree);
}

function isOfKind(plot: Draft, kind: ChartKind): boolean {
  const own = kindOfPlot(plot);
  return own !== undefined && areDrawnAlike(own, kind);
}
