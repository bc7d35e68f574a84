import { CHART_KINDS, type ChartKind, familyOf } from "../../model/chartKinds";
import type { Draft } from "../../xml/draft";
import { saysYes, valueOf } from "./chartTree";

/** How the file says what kind a chart is. @source ECMA-376 part 1, 21.2.2.16 `barChart`, 21.2.2.97 `lineChart` and so on */
export interface KindInFile {
  /** the element, and what its children say */
  readonly plot: string;
  readonly says: Readonly<Record<string, string>>;
  /** lines have signs at their points */
  readonly hasMarkers?: boolean;
  readonly hasLines?: boolean;
  readonly isSmooth?: boolean;
  readonly isExploded?: boolean;
}

export const KINDS: Readonly<Record<ChartKind, KindInFile>> = Object.fromEntries(
  CHART_KINDS.map((kind) => [kind, kindInFile(kind)]),
) as Record<ChartKind, KindInFile>;

/** Whether series of two kinds stand in the same plot, and share its settings. */
export function areDrawnAlike(one: ChartKind, other: ChartKind): boolean {
  const key = ({ plot, says }: KindInFile): string => JSON.stringify([plot, says]);
  return key(KINDS[one]) === key(KINDS[other]);
}

function kindInFile(kind: ChartKind): KindInFile {
  switch (familyOf(kind)) {
    case "bar":
      return barsInFile(kind);
    case "line":
      return kind === "3DLine"
        ? { plot: "line3DChart", says: { grouping: "standard" } }
        : {
            plot: "lineChart",
            says: { grouping: groupingOf(kind, "standard") },
            hasMarkers: /Markers/.test(kind),
          };
    case "area":
      return {
        plot: kind.startsWith("3D") ? "area3DChart" : "areaChart",
        says: { grouping: groupingOf(kind, "standard") },
      };
    case "pie":
      return pieInFile(kind);
    case "scatter":
      return {
        plot: "scatterChart",
        says: {},
        hasLines: kind !== "XYScatter",
        hasMarkers: !/NoMarkers/.test(kind),
        // points without lines between them may be said to be smooth
        ...(kind === "XYScatter" ? {} : { isSmooth: /Smooth/.test(kind) }),
      };
    case "bubble":
      return { plot: "bubbleChart", says: { bubble3D: kind === "Bubble" ? "0" : "1" } };
    case "radar":
      return {
        plot: "radarChart",
        says: { radarStyle: kind === "RadarFilled" ? "filled" : "marker" },
        ...(kind === "RadarFilled" ? {} : { hasMarkers: kind === "RadarMarkers" }),
      };
    case "stock":
      return { plot: "stockChart", says: {} };
    case "surface":
      return {
        plot: /TopView/.test(kind) ? "surfaceChart" : "surface3DChart",
        says: { wireframe: /Wireframe/.test(kind) ? "1" : "0" },
      };
  }
}

function barsInFile(kind: ChartKind): KindInFile {
  const isDeep = /^(?:3D|Cylinder|Cone|Pyramid)/.test(kind);
  const form = /^(Cylinder|Cone|Pyramid)/.exec(kind)?.[1]?.toLowerCase() ?? "box";
  const usual = /Clustered/.test(kind) ? "clustered" : "standard";
  return {
    plot: isDeep ? "bar3DChart" : "barChart",
    says: {
      barDir: /Bar/.test(kind) ? "bar" : "col",
      grouping: groupingOf(kind, usual),
      ...(isDeep ? { shape: form } : {}),
    },
  };
}

function pieInFile(kind: ChartKind): KindInFile {
  if (/OfPie/.test(kind))
    return { plot: "ofPieChart", says: { ofPieType: kind === "PieOfPie" ? "pie" : "bar" } };
  const plot = kind.startsWith("3D") ? "pie3DChart" : /Doughnut/.test(kind) ? "doughnutChart" : "pieChart";
  return { plot, says: {}, isExploded: /Exploded/.test(kind) };
}

function groupingOf(kind: ChartKind, usual: string): string {
  if (/Stacked100/.test(kind)) return "percentStacked";
  return /Stacked/.test(kind) ? "stacked" : usual;
}

/** What a plot that does not say it is taken to say. @source ECMA-376 part 1, 21.2.2 */
function said(plot: Draft, local: string): string {
  const found = valueOf(plot, local);
  if (found !== undefined && local !== "wireframe" && local !== "bubble3D") return found;
  if (local === "grouping") return plot.local.startsWith("bar") ? "clustered" : "standard";
  if (local === "barDir") return "col";
  if (local === "shape") return "box";
  // whether bubbles are round may be said of each series
  const places = local === "bubble3D" ? [plot, ...plot.all("ser")] : [plot];
  return places.some((place) => saysYes(place, local)) ? "1" : "0";
}

/** The kind that the series of a plot have; undefined for one that this host does not make. */
export function kindOfPlot(plot: Draft, series: readonly Draft[] = plot.all("ser")): ChartKind | undefined {
  if (plot.local === "stockChart") return plot.all("ser").length > 3 ? "StockOHLC" : "StockHLC";
  return CHART_KINDS.find((kind) => {
    const { plot: local, says, hasMarkers, hasLines, isSmooth, isExploded } = KINDS[kind];
    return (
      local === plot.local &&
      Object.entries(says).every(([name, value]) => saysSame(plot, name, value)) &&
      (hasMarkers ?? true) === (hasMarkers === undefined || showsMarkers(plot, series)) &&
      (hasLines === undefined || hasLines === showsLines(series)) &&
      (isSmooth === undefined || isSmooth === series.some((each) => saysYes(each, "smooth"))) &&
      (isExploded === undefined || isExploded === series.some(isApart))
    );
  });
}

function saysSame(plot: Draft, local: string, value: string): boolean {
  const found = said(plot, local);
  // radar charts of the style `standard` are those without markers
  return found === value || (local === "radarStyle" && found === "standard" && value === "marker");
}

/** Whether any series of lines has a sign at its points. @source 21.2.2.106 `marker` */
function showsMarkers(plot: Draft, series: readonly Draft[]): boolean {
  if (plot.local === "lineChart" && !saysYes(plot, "marker")) return false;
  if (valueOf(plot, "radarStyle") === "standard") return false;
  return series.length === 0 || series.some((each) => valueOf(each, "marker/symbol") !== "none");
}

function showsLines(series: readonly Draft[]): boolean {
  return series.some((each) => !each.at("spPr/ln/noFill"));
}

function isApart(series: Draft): boolean {
  return Number(valueOf(series, "explosion") ?? 0) > 0;
}
