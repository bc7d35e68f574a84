import type { ChartContent } from "../../model/chart";
import { retagging, type Splice, spliced } from "../../xml/splice";
import { parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { chartTree } from "./chartTree";
import { readChart } from "./readChart";
import { refreshedCaches } from "./refreshCaches";
import { writeAxis, writeLegend } from "./writeLegend";
import { type Surroundings, writeSeries } from "./writeSeries";
import { writeTitle } from "./writeTitle";

const MAIN = /^http:\/\/(?:schemas\.openxmlformats|purl\.oclc)\.org\/.*drawingml\/(?:2006\/)?main$/;
const DECLARED = "http://schemas.openxmlformats.org/drawingml/2006/main";

/**
 * The text of a chart's part as the chart is now, and what it remembers of cells as they are. All that this host does
 * not know of it stays as it was written.
 */
export function chartText(text: string, now: ChartContent, around: Surroundings): string {
  const [tree, before] = [chartTree(text), readChart(text)];
  const changed = written(text, tree.root, [
    ...writeTitle(text, tree, before.title, now.title),
    ...writeLegend(text, tree, before.legend, now.legend),
    ...writeAxis(text, tree.categoryAxis, before.categoryAxis, now.categoryAxis),
    ...writeAxis(text, tree.valueAxis, before.valueAxis, now.valueAxis),
    ...writeSeries(text, tree, [before, now], around),
  ]);
  const root = changed === text ? tree.root : parseXml(changed);
  return written(changed, root, refreshedCaches(root, around.workbook));
}

/** New pieces are made with the usual prefixes, and written with those of the part. */
function written(text: string, root: XmlElement, splices: readonly Splice[]): string {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && MAIN.test(value),
  );
  const main = declared ? `${declared[0].slice("xmlns:".length)}:` : "a:";
  const isNew = !declared && splices.some((splice) => splice.text.includes("<a:"));
  return spliced(text, [
    ...(isNew ? [retagging(text, root, { "xmlns:a": DECLARED })] : []),
    ...splices.map((splice) => ({
      ...splice,
      text: splice.text.replace(/<(\/?)c:/g, `<$1${prefixOf(root)}`).replace(/<(\/?)a:/g, `<$1${main}`),
    })),
  ]);
}
