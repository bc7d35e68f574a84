const TEXT_AND_SHAPE = ["spPr", "txPr"];
const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
const SHOWN = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
const LABEL = ["layout", "tx", "numFmt", ...TEXT_AND_SHAPE, "dLblPos", ...SHOWN, "separator"];

/** Of all kinds of plots. @source ECMA-376 part 1, 21.2.2.16 CT_BarChart and those like it */
const PLOT = [
  ...["ofPieType", "barDir", "scatterStyle", "radarStyle", "wireframe", "grouping", "varyColors", "ser"],
  ...[
    "bandFmts",
    "dLbls",
    "gapWidth",
    "overlap",
    "dropLines",
    "hiLowLines",
    "upDownBars",
    "marker",
    "smooth",
  ],
  ...[
    "gapDepth",
    "shape",
    "firstSliceAng",
    "holeSize",
    "splitType",
    "splitPos",
    "custSplit",
    "secondPieSize",
  ],
  ...["serLines", "bubble3D", "bubbleScale", "showNegBubbles", "sizeRepresents", "axId", "extLst"],
];

/** Of all kinds of axes. @source 21.2.2.25 CT_CatAx, 21.2.2.39 CT_DateAx, 21.2.2.226 CT_ValAx, CT_SerAx */
const AXIS = [
  ...["axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt"],
  ...["majorTickMark", "minorTickMark", "tickLblPos", ...TEXT_AND_SHAPE, "crossAx", "crosses", "crossesAt"],
  ...["crossBetween", "auto", "lblAlgn", "lblOffset", "baseTimeUnit", "majorUnit", "majorTimeUnit"],
  ...["minorUnit", "minorTimeUnit", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl", "dispUnits", "extLst"],
];

/** What lies below comes first: areas, then bars, then lines. */
const PLOTS = [
  ...["areaChart", "area3DChart", "barChart", "bar3DChart", "lineChart", "line3DChart", "pieChart"],
  ...["pie3DChart", "doughnutChart", "ofPieChart", "scatterChart", "bubbleChart", "radarChart"],
  ...["stockChart", "surfaceChart", "surface3DChart"],
];
export const AXES = ["catAx", "dateAx", "valAx", "serAx"];

/** Local name of an element of charts → its children, in the order that the schema wants. @source ECMA-376 part 1, 21.2 */
export const ORDERS: Readonly<Record<string, readonly string[]>> = {
  chartSpace: [
    ...["date1904", "lang", "roundedCorners", "style", "clrMapOvr", "pivotSource", "protection", "chart"],
    ...[...TEXT_AND_SHAPE, "externalData", "printSettings", "userShapes", "extLst"],
  ],
  chart: [
    ...["title", "autoTitleDeleted", "pivotFmts", "view3D", "floor", "sideWall", "backWall", "plotArea"],
    ...["legend", "plotVisOnly", "dispBlanksAs", "showDLblsOverMax", "extLst"],
  ],
  plotArea: ["layout", ...PLOTS, ...AXES, "dTable", "spPr", "extLst"],
  title: ["tx", "layout", "overlay", ...TEXT_AND_SHAPE, "extLst"],
  legend: ["legendPos", "legendEntry", "layout", "overlay", ...TEXT_AND_SHAPE, "extLst"],
  legendEntry: ["idx", "delete", "txPr", "extLst"],
  ser: [
    ...["idx", "order", "tx", "spPr", "invertIfNegative", "pictureOptions", "marker", "explosion", "dPt"],
    ...["dLbls", "trendline", "errBars", "cat", "xVal", "val", "yVal", "shape", "smooth", "bubbleSize"],
    ...["bubble3D", "extLst"],
  ],
  marker: ["symbol", "size", "spPr", "extLst"],
  dPt: ["idx", "invertIfNegative", "marker", "bubble3D", "explosion", "spPr", "pictureOptions", "extLst"],
  dLbls: ["dLbl", "delete", ...LABEL, "showLeaderLines", "leaderLines", "extLst"],
  dLbl: ["idx", "delete", ...LABEL, "extLst"],
  trendline: [
    ...["name", "spPr", "trendlineType", "order", "period", "forward", "backward", "intercept", "dispRSqr"],
    ...["dispEq", "trendlineLbl", "extLst"],
  ],
  trendlineLbl: ["layout", "tx", "numFmt", ...TEXT_AND_SHAPE, "extLst"],
  errBars: [...["errDir", "errBarType", "errValType", "noEndCap", "plus", "minus", "val", "spPr", "extLst"]],
  dTable: ["showHorzBorder", "showVertBorder", "showOutline", "showKeys", ...TEXT_AND_SHAPE, "extLst"],
  scaling: ["logBase", "orientation", "max", "min", "extLst"],
  dispUnits: ["custUnit", "builtInUnit", "dispUnitsLbl", "extLst"],
  dispUnitsLbl: ["layout", "tx", ...TEXT_AND_SHAPE],
  layout: ["manualLayout", "extLst"],
  manualLayout: ["layoutTarget", "xMode", "yMode", "wMode", "hMode", "x", "y", "w", "h", "extLst"],
  spPr: [
    ...[
      "xfrm",
      "custGeom",
      "prstGeom",
      ...FILLS,
      "ln",
      "effectLst",
      "effectDag",
      "scene3d",
      "sp3d",
      "extLst",
    ],
  ],
  ln: [...FILLS, "prstDash", "custDash", "round", "bevel", "miter", "headEnd", "tailEnd", "extLst"],
  txPr: ["bodyPr", "lstStyle", "p"],
  rich: ["bodyPr", "lstStyle", "p"],
  tx: ["strRef", "rich"],
  p: ["pPr", "r", "br", "fld", "endParaRPr"],
  pPr: [
    ...["lnSpc", "spcBef", "spcAft", "buClrTx", "buClr", "buSzTx", "buFontTx", "buFont", "buNone"],
    ...["tabLst", "defRPr", "extLst"],
  ],
  defRPr: run(),
  rPr: run(),
  ...Object.fromEntries(PLOTS.map((plot) => [plot, PLOT])),
  ...Object.fromEntries(AXES.map((axis) => [axis, AXIS])),
};

/** @source 21.1.2.3.9 CT_TextCharacterProperties */
function run(): string[] {
  const line = ["ln", ...FILLS, "effectLst", "effectDag", "highlight", "uLnTx", "uLn", "uFillTx", "uFill"];
  return [...line, "latin", "ea", "cs", "sym", "hlinkClick", "hlinkMouseOver", "rtl", "extLst"];
}
