import type { Anchor } from "../../model/anchor";
import { bounding } from "../../model/rect";
import { CHART_EVENTS } from "../../protocol/events";
import { listening } from "../../protocol/listening";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { areaOf } from "../area";
import { number, oneOf, text } from "../coerce";
import { areaScalars, plotBy } from "./areaScalars";
import { axesType } from "./axes";
import { type DrawnData, ofKind } from "./dataOfKind";
import { formatType } from "./format";
import { assertDrawable, hasDataTable, setKind, settle } from "./kinds";
import { dataLabelsType } from "./labels";
import { legendType } from "./legend";
import { anchorLike, anchorOver, type Box, boxOf } from "./place";
import { dataTableType, plotAreaType } from "./plotArea";
import { nextKey, seriesCollectionType } from "./series";
import { flag } from "./setting";
import { blockOf, seriesIn, seriesOf } from "./sourceData";
import { changing, type ChartTarget, existing, kindOf, type PartTarget } from "./target";
import { titleType } from "./title";

const part = ({ sheet, chart }: ChartTarget, key: string): PartTarget => ({ sheet, chart, key });

const areaFormat = formatType("ChartAreaFormat", ["Border", "Fill", "Font"], {
  RoundedCorners: flag("roundedCorners", false),
});

/** @source Excel.Chart */
export const chartType: HostType<ChartTarget> = hostType({
  name: "Chart",
  identity: { property: "Id", of: ({ chart }) => chart.id },
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: (target, host) => existing(target, host).name,
      set: (target, value, host) => {
        const name = text(value, "chart name");
        if (name === "") throw invalid("a chart name cannot be empty");
        changing(target, host).name = name;
      },
    },
    ChartType: { get: kindOf, set: setKind },
    Left: side("left", 0),
    Top: side("top", 0),
    Width: side("width", 1),
    Height: side("height", 1),
    ...areaScalars,
    PlotBy: {
      get: plotBy,
      set: (target, value, host) => {
        const by = oneOf(value, ["Rows", "Columns"], "plot by");
        if (by === plotBy(target, host)) return;
        const block = blockOf(changing(target, host).series, host);
        setSeries(target, ofKind(seriesIn(block, by, host), kindOf(target, host)), host);
      },
    },
  },
  navigations: {
    Title: (target) => HostObject.of(titleType, target),
    Legend: (target) => HostObject.of(legendType, part(target, "legend")),
    Axes: (target) => HostObject.of(axesType, target),
    Series: (target) => HostObject.of(seriesCollectionType, target),
    DataLabels: (target) => HostObject.of(dataLabelsType, { ...part(target, "labels"), series: "all" }),
    Format: (target) => HostObject.of(areaFormat, part(target, "area")),
    PlotArea: (target) => HostObject.of(plotAreaType, part(target, "plotArea")),
    Worksheet: ({ sheet }, host) => host.sheetObject(sheet),
  },
  methods: {
    ...listening<ChartTarget>(CHART_EVENTS, ({ chart }) => chart.id),
    Activate: (target, _args, host) => {
      const { id } = existing(target, host);
      if (target.sheet.visibility !== "visible")
        throw new HostError("InvalidOperation", "a chart of a hidden worksheet cannot be activated");
      host.workbook.activeSheet = target.sheet.name;
      host.workbook.activeChart = id;
    },
    SetData: (target, [source, seriesBy], host) => {
      setSeries(target, ofKind(seriesOf(source, seriesBy, host), kindOf(target, host)), host);
    },
    SetPosition: (target, [start, end], host) => {
      changing(target, host).anchor = placeOver(target, start, end, host);
    },
    GetDataTable: (target, _args, host) => {
      const table = dataTable(target, host);
      if (!table) throw new HostError("InvalidOperation", "such a chart has no data table");
      return table;
    },
    GetDataTableOrNullObject: (target, _args, host) => dataTable(target, host),
    Delete: (target, _args, host) => {
      const chart = changing(target, host);
      target.sheet.charts = target.sheet.charts.filter((other) => other !== chart);
    },
  },
});

/** @source Excel.Chart.getDataTable: "If the chart doesn't allow a data table, it will throw an exception" */
function dataTable(target: ChartTarget, host: Host): HostObject | null {
  return hasDataTable(kindOf(target, host)) ? HostObject.of(dataTableType, part(target, "dataTable")) : null;
}

/** Series keep how they look by their place; those that come are labelled like the first one. */
function setSeries(target: ChartTarget, data: readonly DrawnData[], host: Host): void {
  const chart = changing(target, host);
  const kind = kindOf(target, host);
  assertDrawable(kind, data.length);
  const first = chart.series[0]?.parts.labels;
  const next = nextKey(chart);
  chart.series = data.map((each, i) => {
    const before = chart.series[i];
    if (!before)
      return { ...each, key: next + i, kind, parts: { own: {}, ...(first ? { labels: first } : {}) } };
    const { key, kind: own = kind, isSecondary, parts } = before;
    return { ...each, key, kind: own, ...(isSecondary ? { isSecondary } : {}), parts };
  });
  settle(chart);
}

/** One side of the place that a chart has, in points; the others stay. */
function side(name: keyof Box, least: number): Scalar<ChartTarget> {
  return {
    get: (target, host) => boxOf(target.sheet, existing(target, host).anchor)[name],
    set: (target, value, host) => {
      const chart = changing(target, host);
      const given = number(value, name);
      if (given < least) throw invalid(`${name} ${given}`);
      const box = { ...boxOf(target.sheet, chart.anchor), [name]: given };
      chart.anchor = anchorLike(chart.anchor, target.sheet, box);
    },
  };
}

/**
 * @source Excel.Chart.setPosition: "Positions the chart relative to cells on the worksheet"; without an end cell the
 * chart is only moved
 */
function placeOver(target: ChartTarget, start: unknown, end: unknown, host: Host): Anchor {
  const { sheet, chart } = target;
  const first = areaOf(start, sheet, host);
  const hasEnd = end !== undefined && end !== null && end !== "";
  const last = hasEnd ? areaOf(end, sheet, host) : first;
  if (first.sheet !== sheet || last.sheet !== sheet) throw invalid("a chart stands on its own sheet");
  const over = anchorOver(bounding(first.rect, last.rect));
  if (hasEnd && "to" in chart.anchor) return { ...chart.anchor, ...over };
  const [box, { left, top }] = [boxOf(sheet, chart.anchor), boxOf(sheet, over)];
  return anchorLike(chart.anchor, sheet, hasEnd ? boxOf(sheet, over) : { ...box, left, top });
}
