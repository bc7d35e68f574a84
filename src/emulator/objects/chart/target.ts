import type { ChartKind, ChartModel } from "../../model/chart";
import type { SheetModel } from "../../model/sheet";
import type { Host } from "../../protocol/host";
import { HostError, notFound } from "../../protocol/hostError";

/** What a Chart proxy stands for, and the proxies of its parts. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/**
 * By id, or by name without regard to case.
 *
 * @source Excel.ChartCollection.getItem: "If there are multiple charts with the same name, the first one will be
 * returned"
 */
export function findChart(sheet: SheetModel, key: string): ChartModel | undefined {
  return sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
}

/**
 * The chart as it is.
 *
 * @throws HostError ItemNotFound when the chart or its sheet was deleted
 */
export function existing({ sheet, chart }: ChartTarget, host: Host): ChartModel {
  host.assertAlive(sheet);
  if (!sheet.charts.includes(chart)) throw notFound(`chart ${chart.name}`);
  return chart;
}

/**
 * The chart to be changed.
 *
 * @throws HostError AccessDenied too, where the sheet is protected with its objects
 */
export function changing(target: ChartTarget, host: Host): ChartModel {
  const chart = existing(target, host);
  host.assertUnprotected(target.sheet, "objects");
  return chart;
}

/**
 * What kind of chart it is.
 *
 * @throws HostError ApiNotFound for one of a kind that this host does not make
 */
export function kindOf(target: ChartTarget, host: Host): ChartKind {
  const { kind, name } = existing(target, host);
  if (kind === undefined)
    throw new HostError("ApiNotFound", `charts like ${name} are not implemented by this host`);
  return kind;
}
