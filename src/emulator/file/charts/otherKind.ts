import { type ChartKind, familyOf } from "../../model/chartKinds";
import type { Draft } from "../../xml/draft";
import { element } from "../../xml/write";
import { KINDS } from "./chartKinds";
import { valueOf } from "./chartTree";
import { newLook } from "./newShape";

const BARS = ["barChart", "bar3DChart"];
const LINES = ["lineChart", "scatterChart", "radarChart", "stockChart"];
const SMOOTH = ["lineChart", "scatterChart", "stockChart"];
const PIES = ["pieChart", "pie3DChart", "doughnutChart", "ofPieChart"];
const LABELLED = [...[...BARS, ...LINES, ...PIES, "line3DChart", "areaChart", "area3DChart", "bubbleChart"]];
const TRENDS = ["barChart", "lineChart", "scatterChart", "bubbleChart", "areaChart"];

/** Children of a series that only series of some plots have. @source ECMA-376 part 1, 21.2.2.15 CT_BarSer and those like it */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  invertIfNegative: [...BARS, "bubbleChart"],
  pictureOptions: [...BARS, "areaChart", "area3DChart"],
  marker: LINES,
  smooth: SMOOTH,
  explosion: PIES,
  dPt: LABELLED,
  dLbls: LABELLED,
  trendline: TRENDS,
  errBars: TRENDS,
  shape: ["bar3DChart"],
  bubbleSize: ["bubbleChart"],
  bubble3D: ["bubbleChart"],
};

/** A series that has come from another plot: what this one does not have goes, and its data are written anew. */
export function convertSeries(own: Draft, plot: Draft): void {
  for (const [local, plots] of Object.entries(ONLY_IN)) if (!plots.includes(plot.local)) own.drop(local);
  for (const data of ["tx", "cat", "val", "xVal", "yVal", "bubbleSize", "dPt"]) own.drop(data);
  own.drop("dLbls/dLblPos");
  for (const label of own.at("dLbls")?.all("dLbl") ?? []) label.drop("dLblPos");
}

/** Gives a series the look of another kind. */
export function restyleSeries(own: Draft, kind: ChartKind, isThemed: boolean): void {
  const { shape, marker } = newLook(kind, Number(valueOf(own, "idx") ?? 0), isThemed);
  const { isSmooth, isExploded } = KINDS[kind];
  own.drop("spPr");
  own.drop("marker");
  for (const xml of [shape, marker]) if (xml !== "") own.add(xml);
  own.drop("explosion");
  if (isExploded) own.add(element("c:explosion", { val: 25 }));
  if (["line", "scatter"].includes(familyOf(kind))) {
    own.drop("smooth");
    if (kind !== "3DLine") own.add(element("c:smooth", { val: isSmooth ? 1 : 0 }));
  }
}
