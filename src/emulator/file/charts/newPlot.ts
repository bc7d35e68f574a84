import { axesOf, type ChartKind, familyOf, isLying } from "../../model/chartKinds";
import { element } from "../../xml/write";
import { KINDS } from "./chartKinds";

export function value(name: string, val: string | number): string {
  return element(`c:${name}`, { val });
}

const solid = (color: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: color }));
const ruled = (color: string): string => element("c:spPr", {}, element("a:ln", { w: 9_525 }, solid(color)));
const GRID = "D9D9D9";
export const WHITE = element("c:spPr", {}, solid("FFFFFF") + element("a:ln", { w: 9_525 }, solid(GRID)));

/** What stands between the greatest and the least of a day. */
const HIGH_LOW = element("c:hiLowLines", {}, ruled("000000"));
const bars = (local: string, color: string): string =>
  element(
    `c:${local}`,
    {},
    element("c:spPr", {}, solid(color) + element("a:ln", { w: 9_525 }, solid("000000"))),
  );
const UP_DOWN = element(
  "c:upDownBars",
  {},
  value("gapWidth", 150) + bars("upBars", "FFFFFF") + bars("downBars", "404040"),
);

/** What a plot of a kind says beside its direction and grouping. @source ECMA-376 part 1, 21.2.2, in its order */
const BESIDE: Readonly<Record<string, string>> = {
  lineChart: value("marker", 1),
  line3DChart: value("gapDepth", 150),
  area3DChart: value("gapDepth", 150),
  pieChart: value("firstSliceAng", 0),
  doughnutChart: value("firstSliceAng", 0) + value("holeSize", 75),
  ofPieChart: value("gapWidth", 100) + value("secondPieSize", 75) + "<c:serLines/>",
  bubbleChart: value("bubbleScale", 100) + value("showNegBubbles", 0),
  stockChart: HIGH_LOW,
};

/** A plot without series. */
export function plotXml(kind: ChartKind, axes: readonly string[]): string {
  const { plot, says, hasLines, isSmooth } = KINDS[kind];
  const { barDir, grouping, ofPieType, radarStyle, wireframe, shape } = says;
  const said = (name: string, val: string | undefined): string => (val === undefined ? "" : value(name, val));
  const content = [
    said("ofPieType", ofPieType),
    said("barDir", barDir),
    hasLines === undefined ? "" : value("scatterStyle", isSmooth ? "smoothMarker" : "lineMarker"),
    said("radarStyle", radarStyle),
    said("wireframe", wireframe),
    said("grouping", grouping),
    ["stock", "surface"].includes(familyOf(kind))
      ? ""
      : value("varyColors", familyOf(kind) === "pie" ? 1 : 0),
    barDir === undefined
      ? ""
      : value("gapWidth", plot === "bar3DChart" ? 150 : grouping === "clustered" ? 80 : 50),
    plot === "barChart" && grouping !== "clustered" ? value("overlap", 100) : "",
    said("bubble3D", says.bubble3D),
    kind === "StockOHLC" ? HIGH_LOW + UP_DOWN : (BESIDE[plot] ?? ""),
    said("shape", shape),
    ...axes.map((id) => value("axId", id)),
    plot === "bar3DChart" && axes.length === 2 ? value("axId", 0) : "",
  ];
  return element(`c:${plot}`, {}, content.join(""));
}

const SCALING = element("c:scaling", {}, value("orientation", "minMax"));

/** The axes of a kind: of the second pair only the values are shown, on the other side. */
export function axesXml(kind: ChartKind, ids: readonly string[], isSecondary: boolean): string {
  const [first, second, third] = ids as [string, string, string | undefined];
  const [below, left] = isSecondary ? ["t", "r"] : ["b", "l"];
  const [across, up] = isLying(kind) ? [left, below] : [below, left];
  const isPercent = /100$/.test(kind);
  const isWide = familyOf(kind) === "area" && !kind.startsWith("3D");
  const axis = { isSecondary, isMiddle: isWide, format: isPercent ? "0%" : "General" };
  if (axesOf(kind) === "scales")
    return (
      valueAxis(first, second, {
        ...axis,
        side: across,
        isSecondary: false,
        isHidden: isSecondary,
        isMiddle: true,
      }) + valueAxis(second, first, { ...axis, side: up, isMiddle: true })
    );
  return (
    categoryAxis(first, second, {
      side: across,
      isHidden: isSecondary,
      isRound: familyOf(kind) === "radar",
    }) +
    valueAxis(second, first, { ...axis, side: up }) +
    (third === undefined ? "" : seriesAxis(third, first))
  );
}

/** @source ECMA-376 part 1, 21.2.2.25 CT_CatAx */
function categoryAxis(
  id: string,
  crossing: string,
  {
    side,
    isHidden,
    isRound,
  }: { readonly side: string; readonly isHidden: boolean; readonly isRound: boolean },
): string {
  const content = [
    value("axId", id),
    SCALING,
    value("delete", isHidden ? 1 : 0),
    value("axPos", side),
    isRound ? element("c:majorGridlines", {}, ruled(GRID)) : "",
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    // names of bars that are below nothing stay at the edge
    value("tickLblPos", isRound ? "nextTo" : "low"),
    ruled(GRID),
    value("crossAx", crossing),
    value("crosses", "autoZero"),
    value("auto", 1),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("noMultiLvlLbl", 0),
  ];
  return element("c:catAx", {}, content.join(""));
}

interface Scale {
  readonly side: string;
  readonly format: string;
  readonly isSecondary: boolean;
  readonly isHidden?: boolean;
  readonly isMiddle: boolean;
}

/** @source 21.2.2.226 CT_ValAx */
function valueAxis(
  id: string,
  crossing: string,
  { side, format, isSecondary, isHidden, isMiddle }: Scale,
): string {
  const content = [
    value("axId", id),
    SCALING,
    value("delete", isHidden ? 1 : 0),
    value("axPos", side),
    isSecondary || isHidden ? "" : element("c:majorGridlines", {}, ruled(GRID)),
    element("c:numFmt", { formatCode: format, sourceLinked: 1 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", crossing),
    value("crosses", isSecondary ? "max" : "autoZero"),
    value("crossBetween", isMiddle ? "midCat" : "between"),
  ];
  return element("c:valAx", {}, content.join(""));
}

/** @source 21.2.2.175 CT_SerAx */
function seriesAxis(id: string, crossing: string): string {
  const content = [
    value("axId", id),
    SCALING,
    value("delete", 0),
    value("axPos", "b"),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", crossing),
    value("crosses", "autoZero"),
  ];
  return element("c:serAx", {}, content.join(""));
}

/** How a chart with depth is looked at. @source 21.2.2.228 CT_View3D */
export function viewXml(kind: ChartKind): string {
  const isAbove = /TopView/.test(kind);
  const [rotX, rotY] = isAbove ? [90, 0] : familyOf(kind) === "pie" ? [30, 0] : [15, 20];
  const isSquare = axesOf(kind) === "names";
  const content = [
    value("rotX", rotX),
    value("rotY", rotY),
    value("depthPercent", 100),
    value("rAngAx", Number(isSquare)),
  ];
  return element("c:view3D", {}, content.join(""));
}
