import { hostType, type HostType } from "../../protocol/host";
import { changing, type ChartTarget, existing, kindOf } from "./target";

/** @source Excel.ChartDataLabels, of all series of a chart */
export const dataLabelsType: HostType<ChartTarget> = hostType({
  name: "ChartDataLabels",
  scalars: {
    ShowValue: {
      get: (target, host) => existing(target, host).showsValues,
      set: (target, value, host) => {
        kindOf(target, host);
        changing(target, host).showsValues = value === true;
      },
    },
  },
});
