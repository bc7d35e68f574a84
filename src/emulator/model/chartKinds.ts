/** Kinds of charts that this host makes. @source Excel.ChartType */
export const CHART_KINDS = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "LineStacked100",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "PieExploded",
  "PieOfPie",
  "BarOfPie",
  "Doughnut",
  "DoughnutExploded",
  "XYScatter",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "Bubble",
  "Bubble3DEffect",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
  "StockHLC",
  "StockOHLC",
  "3DColumn",
  "3DColumnClustered",
  "3DColumnStacked",
  "3DColumnStacked100",
  "3DBarClustered",
  "3DBarStacked",
  "3DBarStacked100",
  "3DLine",
  "3DArea",
  "3DAreaStacked",
  "3DAreaStacked100",
  "3DPie",
  "3DPieExploded",
  "CylinderColClustered",
  "CylinderColStacked",
  "CylinderColStacked100",
  "CylinderBarClustered",
  "CylinderBarStacked",
  "CylinderBarStacked100",
  "CylinderCol",
  "ConeColClustered",
  "ConeColStacked",
  "ConeColStacked100",
  "ConeBarClustered",
  "ConeBarStacked",
  "ConeBarStacked100",
  "ConeCol",
  "PyramidColClustered",
  "PyramidColStacked",
  "PyramidColStacked100",
  "PyramidBarClustered",
  "PyramidBarStacked",
  "PyramidBarStacked100",
  "PyramidCol",
  "Surface",
  "SurfaceWireframe",
  "SurfaceTopView",
  "SurfaceTopViewWireframe",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** What the series of a kind are drawn against: names and values, two scales, or nothing. */
export type AxesOfKind = "names" | "scales" | "names and series" | "none";

/** What a series can have, which is told by how it is drawn. */
export type Family = "bar" | "line" | "area" | "pie" | "scatter" | "bubble" | "radar" | "stock" | "surface";

const FAMILIES: readonly (readonly [RegExp, Family])[] = [
  [/^(?:PieOfPie|BarOfPie)$|Pie|Doughnut/, "pie"],
  [/^XYScatter/, "scatter"],
  [/^Bubble/, "bubble"],
  [/^Radar/, "radar"],
  [/^Stock/, "stock"],
  [/^Surface/, "surface"],
  [/Line/, "line"],
  [/Area/, "area"],
  [/Bar|Col/, "bar"],
];

export function familyOf(kind: ChartKind): Family {
  return FAMILIES.find(([pattern]) => pattern.test(kind))![1];
}

export function axesOf(kind: ChartKind): AxesOfKind {
  const family = familyOf(kind);
  if (family === "pie") return "none";
  if (family === "scatter" || family === "bubble") return "scales";
  const isDeep = family === "surface" || ["3DColumn", "3DLine", "3DArea"].includes(kind);
  return isDeep || /^(?:Cylinder|Cone|Pyramid)Col$/.test(kind) ? "names and series" : "names";
}

/** Whether a chart of this kind has depth, which is not combined with other kinds. */
export function isSolid(kind: ChartKind): boolean {
  return /^(?:3D|Cylinder|Cone|Pyramid|Surface)/.test(kind);
}

/** Whether the names stand on the left, and the values below. */
export function isLying(kind: ChartKind): boolean {
  return familyOf(kind) === "bar" && /Bar/.test(kind);
}

/** Kinds that Excel keeps in parts of another format, with settings of their own. */
export const OTHER_FORMAT: readonly string[] = [
  ...["Histogram", "Boxwhisker", "Pareto", "RegionMap", "Treemap", "Waterfall", "Sunburst", "Funnel"],
];
