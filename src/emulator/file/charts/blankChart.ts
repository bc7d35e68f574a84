import type { ChartContent, ChartParts, ChartSettings } from "../../model/chart";
import { axesOf, type ChartKind, isSolid } from "../../model/chartKinds";
import { element } from "../../xml/write";
import { axesXml, plotXml, value, viewXml, WHITE } from "./newPlot";
import { chartTree, plotsIn } from "./chartTree";
import { newPlot } from "./placeSeries";
import { contentOf, readChart } from "./readChart";
import { settingsIn } from "./settings/readSettings";
import { PLOT } from "./settings/seriesFacets";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const IDS = ["500000001", "500000002", "500000003"];
const AXES = { none: 0, names: 2, scales: 2, "names and series": 3 };

/**
 * A chart without series, title and legend: a new one is written as if it had been opened like this.
 *
 * @param is1904 whether dates of its workbook are counted from 1904 on
 */
export function blankChart(kind: ChartKind, is1904 = false): string {
  const ids = IDS.slice(0, AXES[axesOf(kind)]);
  const area = [element("c:layout", {}), plotXml(kind, ids), ids.length > 0 ? axesXml(kind, ids, false) : ""];
  const chart = [
    value("autoTitleDeleted", 1),
    isSolid(kind) ? viewXml(kind) : "",
    element("c:plotArea", {}, area.join("")),
    value("plotVisOnly", 1),
    value("dispBlanksAs", "gap"),
  ];
  const namespaces = { "xmlns:c": `${DRAWING}/chart`, "xmlns:a": `${DRAWING}/main`, "xmlns:r": OFFICE };
  const content =
    value("date1904", is1904 ? 1 : 0) + value("roundedCorners", 0) + element("c:chart", {}, chart.join(""));
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return declaration + element("c:chartSpace", namespaces, content + WHITE);
}

const blanks = new Map<ChartKind, ChartContent>();

/** What a new chart of a kind is, before it has series: what its file will say. */
export function blankContent(kind: ChartKind): ChartContent {
  const known = blanks.get(kind);
  if (known) return known;
  const content = readChart(blankChart(kind));
  blanks.set(kind, content);
  return content;
}

const plots = new Map<ChartKind, ChartSettings>();

/** What the plot of a new chart of a kind says, such as how far its bars are apart. */
export function blankPlot(kind: ChartKind): ChartSettings {
  const known = plots.get(kind);
  if (known) return known;
  const [plot] = plotsIn(chartTree(blankChart(kind)));
  const said = settingsIn(plot!, PLOT);
  plots.set(kind, said);
  return said;
}

/** The second pair of axes of a chart, as it is when a series of a kind is first drawn against it. */
export function secondaryAxes(kind: ChartKind): ChartParts {
  const tree = chartTree(blankChart(kind));
  newPlot(tree, kind, true);
  const { parts } = contentOf(tree);
  return Object.fromEntries(Object.entries(parts).filter(([key]) => /^(?:category|value)2/.test(key)));
}
