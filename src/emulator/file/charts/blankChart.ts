import type { ChartKind } from "../../model/chart";
import { element } from "../../xml/write";
import { KINDS } from "./chartKinds";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const [CATEGORIES, VALUES] = [500_000_001, 500_000_002];

/** A chart without series, title and legend: a new one is written as if it had been opened like this. */
export function blankChart(kind: ChartKind): string {
  const { plot, direction, grouping, hasMarkers } = KINDS[kind];
  const isBar = plot === "barChart";
  const isLying = direction === "bar";
  const drawn = [
    isBar ? value("barDir", direction!) : "",
    value("grouping", grouping),
    value("varyColors", 0),
    isBar ? value("gapWidth", grouping === "clustered" ? 80 : 50) : "",
    isBar && grouping !== "clustered" ? value("overlap", 100) : "",
    hasMarkers === undefined ? "" : value("marker", 1),
    value("axId", CATEGORIES),
    value("axId", VALUES),
  ];
  const area = [
    element("c:layout", {}),
    element(`c:${plot}`, {}, drawn.join("")),
    categoryAxis(isLying ? "l" : "b"),
    valueAxis(isLying ? "b" : "l", grouping === "percentStacked" ? "0%" : "General"),
  ];
  const chart = [
    value("autoTitleDeleted", 1),
    element("c:plotArea", {}, area.join("")),
    value("plotVisOnly", 1),
    value("dispBlanksAs", "gap"),
  ];
  const namespaces = { "xmlns:c": `${DRAWING}/chart`, "xmlns:a": `${DRAWING}/main`, "xmlns:r": OFFICE };
  const content = value("date1904", 0) + value("roundedCorners", 0) + element("c:chart", {}, chart.join(""));
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return declaration + element("c:chartSpace", namespaces, content + WHITE);
}

function value(name: string, val: string | number): string {
  return element(`c:${name}`, { val });
}

const solid = (color: string): string => element("a:solidFill", {}, element("a:srgbClr", { val: color }));
const ruled = (color: string): string => element("c:spPr", {}, element("a:ln", { w: 9_525 }, solid(color)));
const GRID = "D9D9D9";
const WHITE = element("c:spPr", {}, solid("FFFFFF") + element("a:ln", { w: 9_525 }, solid(GRID)));

const SCALING = element("c:scaling", {}, value("orientation", "minMax"));

/** @source ECMA-376 part 1, 21.2.2.25 CT_CatAx */
function categoryAxis(side: "l" | "b"): string {
  const content = [
    value("axId", CATEGORIES),
    SCALING,
    value("delete", 0),
    value("axPos", side),
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    // names of bars that are below nothing stay at the edge
    value("tickLblPos", "low"),
    ruled(GRID),
    value("crossAx", VALUES),
    value("crosses", "autoZero"),
    value("auto", 1),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    value("noMultiLvlLbl", 0),
  ];
  return element("c:catAx", {}, content.join(""));
}

/** @source 21.2.2.226 CT_ValAx */
function valueAxis(side: "l" | "b", format: string): string {
  const content = [
    value("axId", VALUES),
    SCALING,
    value("delete", 0),
    value("axPos", side),
    element("c:majorGridlines", {}, ruled(GRID)),
    element("c:numFmt", { formatCode: format, sourceLinked: 1 }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", CATEGORIES),
    value("crosses", "autoZero"),
    value("crossBetween", "between"),
  ];
  return element("c:valAx", {}, content.join(""));
}
