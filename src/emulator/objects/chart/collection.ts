import { CHART_KINDS, type ChartModel } from "../../model/chart";
import type { SheetModel } from "../../model/sheet";
import { CHARTS_EVENTS } from "../../protocol/events";
import { listening } from "../../protocol/listening";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import { chartType } from "./chartType";
import { anchorOf } from "./place";
import { seriesOf } from "./sourceData";
import { findChart } from "./target";

/** @source Excel.ChartCollection */
export const chartCollectionType: HostType<SheetModel> = hostType({
  name: "ChartCollection",
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => HostObject.of(chartType, { sheet, chart })),
  indexer: getItem,
  methods: {
    Add: (sheet, args, host) => HostObject.of(chartType, { sheet, chart: addChart(sheet, args, host) }),
    GetItem: (sheet, [name]) => getItem(sheet, text(name, "chart name")),
    GetItemOrNullObject: (sheet, [name]) => {
      const chart = findChart(sheet, text(name, "chart name"));
      return chart ? HostObject.of(chartType, { sheet, chart }) : null;
    },
    GetItemAt: (sheet, [index]) => {
      const chart = sheet.charts[number(index, "chart")];
      if (!chart) throw invalid(`there is no chart ${String(index)}`);
      return HostObject.of(chartType, { sheet, chart });
    },
    GetCount: ({ charts }) => charts.length,
    ...listening<SheetModel>(CHARTS_EVENTS, ({ id }) => id),
  },
});

function getItem(sheet: SheetModel, name: string): HostObject {
  const chart = findChart(sheet, name);
  if (!chart) throw notFound(`chart ${name}`);
  return HostObject.of(chartType, { sheet, chart });
}

/** Five inches by three, as Excel makes charts; where it stands in a window is not said. */
const FIRST_PLACE = { left: 144, top: 75, width: 360, height: 216 };

/** @source Excel.ChartCollection.add */
function addChart(sheet: SheetModel, [kind, source, seriesBy]: readonly unknown[], host: Host): ChartModel {
  host.assertAlive(sheet);
  host.assertUnprotected(sheet, "objects");
  const chart: ChartModel = {
    id: `{C-${host.workbook.nextId()}}`,
    name: freeName(sheet),
    anchor: anchorOf(sheet, FIRST_PLACE),
    kind: kindGiven(kind),
    title: { isVisible: true },
    legend: { isVisible: true, position: "Bottom" },
    series: seriesOf(source, seriesBy, host),
    showsValues: false,
    categoryAxis: { isReversed: false },
    valueAxis: { isReversed: false },
  };
  sheet.charts.push(chart);
  return chart;
}

/** Names of kinds begin with a capital letter, or with the 3 of 3D. @source Excel.ChartType */
function kindGiven(kind: unknown): (typeof CHART_KINDS)[number] {
  const name = text(kind, "chart type");
  const found = CHART_KINDS.find((each) => each === name);
  if (found) return found;
  if (!/^(?:[A-Z]|3D)[A-Za-z\d]+$/.test(name) || name === "Invalid") throw invalid(`chart type ${name}`);
  throw new HostError("ApiNotFound", `chart type ${name} is not implemented by this host`);
}

function freeName(sheet: SheetModel): string {
  for (let i = sheet.charts.length + 1; ; i++) if (!findChart(sheet, `Chart ${i}`)) return `Chart ${i}`;
}
