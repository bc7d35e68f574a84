import { areDrawnAlike } from "../../file/charts/chartKinds";
import type { ChartSeries } from "../../model/chart";
import type { Host } from "../../protocol/host";
import { existing, seriesAt, type SeriesTarget } from "./target";

/** Series that are drawn alike, in the order of the chart's. */
export function groupOf(target: SeriesTarget, host: Host): ChartSeries[] {
  const own = seriesAt(target, host);
  return existing(target, host).series.filter((series) => isOfGroup(series, own));
}

export function isOfGroup({ kind, isSecondary }: ChartSeries, other: ChartSeries): boolean {
  const isAlike = kind && other.kind ? areDrawnAlike(kind, other.kind) : kind === other.kind;
  return isAlike && (isSecondary ?? false) === (other.isSecondary ?? false);
}
