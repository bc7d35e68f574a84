import { HostObject, hostType, type HostType } from "../../protocol/host";
import { oneOf } from "../coerce";
import { axisType } from "./axis";
import { type ChartTarget, type PartTarget, partsIn } from "./target";

type Which = "category" | "value" | "series";

/** @source Excel.ChartAxes */
export const axesType: HostType<ChartTarget> = hostType({
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (target) => HostObject.of(axisType, axisOf(target, "category")),
    ValueAxis: (target) => HostObject.of(axisType, axisOf(target, "value")),
    SeriesAxis: (target) => HostObject.of(axisType, axisOf(target, "series")),
  },
  methods: {
    GetItem: (target, [type, group], host) => {
      const which = oneOf(type, ["Category", "Value", "Series"], "axis type");
      const pair = oneOf(group ?? "Primary", ["Primary", "Secondary"], "axis group");
      const found = axisOf(target, which.toLowerCase() as Which, pair === "Secondary");
      partsIn(found, host);
      return HostObject.of(axisType, found);
    },
  },
});

function axisOf({ sheet, chart }: ChartTarget, which: Which, isSecondary = false): PartTarget {
  return { sheet, chart, key: isSecondary ? `${which}2` : which };
}
