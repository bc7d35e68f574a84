import type { ChartSeries } from "../../model/chart";
import { titleAt } from "../../model/headings";
import { parseAddress } from "../../model/rect";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import { seriesFormatType } from "./seriesFormat";
import { changing, type ChartTarget, existing } from "./target";

/** A series of a chart, by its place. */
interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** @source Excel.ChartSeriesCollection */
export const seriesCollectionType: HostType<ChartTarget> = hostType({
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (target, host) => existing(target, host).series.length } },
  items: (target, host) => existing(target, host).series.map((_, index) => object({ ...target, index })),
  methods: {
    GetItemAt: (target, [index], host) => {
      const at = number(index, "series");
      if (!existing(target, host).series[at]) throw invalid(`there is no series ${at}`);
      return object({ ...target, index: at });
    },
    GetCount: (target, _args, host) => existing(target, host).series.length,
  },
});

/** @source Excel.ChartSeries */
const chartSeriesType: HostType<SeriesTarget> = hostType({
  name: "ChartSeries",
  scalars: {
    Name: {
      get: (target, host) => shownName(target, target.index, host),
      set: (target, value, host) => {
        const name = { text: text(value, "series name") };
        changing(target, host);
        change(target, host, (series) => ({ ...series, name }));
      },
    },
  },
  navigations: {
    Format: (target) =>
      HostObject.of(seriesFormatType, {
        looks: (host) => seriesAt(target, target.index, host),
        paint: (looks, host) => {
          changing(target, host);
          change(target, host, (series) => ({ ...series, ...looks }));
        },
      }),
  },
});

function object(target: SeriesTarget): HostObject {
  return HostObject.of(chartSeriesType, target);
}

/** The name of a series as its chart shows it. */
export function shownName(target: ChartTarget, index: number, host: Host): string {
  const { name } = seriesAt(target, index, host);
  // @source ECMA-376 part 1, 21.2.2.215: one that has no name is called by its place
  if (!name) return `Series${index + 1}`;
  const address = parseAddress(name.formula ?? "");
  const sheet = address?.sheet === undefined ? undefined : host.calculated().sheet(address.sheet);
  return address && sheet ? titleAt(sheet, address.rect.top, address.rect.left) : name.text;
}

function change(target: SeriesTarget, host: Host, to: (series: ChartSeries) => ChartSeries): void {
  const { series } = existing(target, host);
  series[target.index] = to(seriesAt(target, target.index, host));
}

function seriesAt(target: ChartTarget, index: number, host: Host): ChartSeries {
  const found = existing(target, host).series[index];
  if (!found) throw notFound(`series ${index} of ${target.chart.name}`);
  return found;
}
