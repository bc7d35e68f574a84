import { textOfFormula } from "../../model/chartText";
import type { Host } from "../../protocol/host";
import { changing, type ChartTarget, existing, seriesAt, type SeriesTarget } from "./target";

/** The name of a series as its chart shows it. */
export function shownName(target: SeriesTarget, host: Host): string {
  const { name } = seriesAt(target, host);
  const place = existing(target, host).series.findIndex(({ key }) => key === target.series);
  // @source ECMA-376 part 1, 21.2.2.215: one that has no name is called by its place
  if (!name) return `Series${place + 1}`;
  return textAt(name.formula, host) ?? name.text;
}

/** What the cell says that a formula refers to; undefined for a formula that is none of this workbook's cells. */
export function textAt(formula: string | undefined, host: Host): string | undefined {
  return formula === undefined ? undefined : textOfFormula(formula.replace(/^=/, ""), host.calculated());
}

/** What the title of a chart says; empty where it has none. */
export function shownTitle(target: ChartTarget, host: Host): string {
  const { title, series } = existing(target, host);
  if (!title.isVisible) return "";
  // what Excel shows where nobody has said anything
  const [only] = series;
  const usual = series.length === 1 ? shownName({ ...target, series: only!.key }, host) : "Chart Title";
  return textAt(title.formula, host) ?? title.text ?? usual;
}

/** A title of which some characters are to look otherwise has a text of its own. */
export function pinTitle(target: ChartTarget, host: Host): void {
  const chart = changing(target, host);
  if (chart.title.text === undefined || chart.title.formula !== undefined)
    chart.title = { isVisible: true, text: shownTitle(target, host) };
}
