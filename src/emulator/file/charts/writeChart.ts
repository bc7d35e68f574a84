import type { ChartContent } from "../../model/chart";
import { spliced } from "../../xml/splice";
import { parseXml, prefixOf } from "../../xml/tree";
import { chartTree, plotsIn, textOf } from "./chartTree";
import { clearPlots } from "./placeSeries";
import { refreshedCaches } from "./refreshCaches";
import { writeChartParts } from "./writeParts";
import { type Surroundings, writeSeries } from "./writeSeries";
import { writeLegend, writeTitle } from "./writeTitle";

/**
 * The text of a chart's part as the chart is now, and what it remembers of cells as they are. All that this host does
 * not know of it stays as it was written.
 */
export function chartText(text: string, now: ChartContent, around: Surroundings): string {
  const tree = chartTree(text, around.workbook.inks.theme);
  const before = plotsIn(tree).map((plot) => plot.all("ser").length);
  writeTitle(tree, now.title);
  writeLegend(tree, now.legend);
  writeSeries(tree, now, around);
  const after = plotsIn(tree);
  // a plot that had no series in the file is left to whoever has put it there
  if (
    after.length !== before.length ||
    after.some((plot, i) => before[i]! > 0 && plot.all("ser").length === 0)
  )
    clearPlots(tree, now);
  writeChartParts(tree, now.parts);
  const changed = textOf(tree, text);
  const root = parseXml(changed);
  const prefix = prefixOf(root);
  return spliced(
    changed,
    refreshedCaches(root, around.workbook).map((splice) => ({
      ...splice,
      text: splice.text.replace(/<(\/?)c:/g, `<$1${prefix}`),
    })),
  );
}
