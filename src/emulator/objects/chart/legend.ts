import { hostType, type HostType } from "../../protocol/host";
import { oneOf } from "../coerce";
import { changing, type ChartTarget, existing } from "./target";

/** @source Excel.ChartLegend */
export const legendType: HostType<ChartTarget> = hostType({
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: (target, host) => existing(target, host).legend.isVisible,
      set: (target, value, host) => {
        const chart = changing(target, host);
        chart.legend = { ...chart.legend, isVisible: value === true };
      },
    },
    Position: {
      get: (target, host) => existing(target, host).legend.position,
      set: (target, value, host) => {
        const chart = changing(target, host);
        const position = oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"], "legend position");
        chart.legend = { ...chart.legend, position };
      },
    },
  },
});
