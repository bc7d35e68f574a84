import { parseAddress, columnCount, rowCount } from "../../model/rect";
import type { Host, Scalar } from "../../protocol/host";
import { choice, flag, setting, whole } from "./setting";
import { type ChartTarget, existing, type PartTarget } from "./target";

const area = ({ sheet, chart }: ChartTarget): PartTarget => ({ sheet, chart, key: "area" });

function ofArea({ get, set }: Scalar<PartTarget>): Scalar<ChartTarget> {
  return {
    ...(get ? { get: (target, host) => get(area(target), host) } : {}),
    ...(set ? { set: (target, value, host) => set(area(target), value, host) } : {}),
  };
}

/** Whether series are columns of the sheet, as far as their cells tell it. */
export function plotBy(target: ChartTarget, host: Host): string {
  const [first] = existing(target, host).series;
  const rect = parseAddress(first?.values ?? "")?.rect;
  return rect && columnCount(rect) > rowCount(rect) ? "Rows" : "Columns";
}

/** Settings of a chart as a whole. */
export const areaScalars: Readonly<Record<string, Scalar<ChartTarget>>> = {
  // @source Excel.Chart.style; ECMA-376 part 1, 21.2.2.203: 1 to 48
  Style: ofArea(setting("style", (value) => whole(value, [1, 48], "chart style"), 2)),
  PlotVisibleOnly: ofArea(flag("plotVisibleOnly", true)),
  DisplayBlanksAs: ofArea(choice("displayBlanksAs", ["NotPlotted", "Zero", "Interplotted"], "NotPlotted")),
  ShowDataLabelsOverMaximum: ofArea(flag("showDataLabelsOverMaximum", true)),
};
