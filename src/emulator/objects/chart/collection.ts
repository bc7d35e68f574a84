import { blankContent } from "../../file/charts/blankChart";
import type { ChartModel } from "../../model/chart";
import type { SheetModel } from "../../model/sheet";
import { CHARTS_EVENTS } from "../../protocol/events";
import { listening } from "../../protocol/listening";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import { chartType } from "./chartType";
import { anchorOf } from "./place";
import { assertDrawable, kindGiven } from "./kinds";
import { ofKind } from "./dataOfKind";
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
  const chosen = kindGiven(kind);
  const data = ofKind(seriesOf(source, seriesBy, host), chosen);
  assertDrawable(chosen, data.length);
  const blank = blankContent(chosen);
  const beside = { overlay: false };
  const chart: ChartModel = {
    ...blank,
    parts: { ...blank.parts, title: beside, legend: beside },
    id: `{C-${host.workbook.nextId()}}`,
    name: freeName(sheet),
    anchor: anchorOf(sheet, FIRST_PLACE),
    kind: chosen,
    title: { isVisible: true },
    legend: { isVisible: true, position: "Bottom" },
    series: data.map((each, key) => ({ ...each, key, kind: chosen, parts: { own: {} } })),
  };
  sheet.charts.push(chart);
  return chart;
}

function freeName(sheet: SheetModel): string {
  for (let i = sheet.charts.length + 1; ; i++) if (!findChart(sheet, `Chart ${i}`)) return `Chart ${i}`;
}
