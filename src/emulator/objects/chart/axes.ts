import type { ChartAxis } from "../../model/chart";
import { HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { HostError } from "../../protocol/hostError";
import { number } from "../coerce";
import { changing, type ChartTarget, existing } from "./target";

type Which = "categoryAxis" | "valueAxis";

interface AxisTarget extends ChartTarget {
  readonly which: Which;
}

/** @source Excel.ChartAxes */
export const axesType: HostType<ChartTarget> = hostType({
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (target) => HostObject.of(axisType, { ...target, which: "categoryAxis" }),
    ValueAxis: (target) => HostObject.of(axisType, { ...target, which: "valueAxis" }),
  },
});

/** @source Excel.ChartAxis */
const axisType: HostType<AxisTarget> = hostType({
  name: "ChartAxis",
  scalars: {
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    ReversePlotOrder: {
      get: (target, host) => axisOf(target, existing(target, host)).isReversed,
      set: (target, value, host) => {
        const chart = changing(target, host);
        chart[target.which] = { ...axisOf(target, chart), isReversed: value === true };
      },
    },
  },
});

/**
 * @source Excel.ChartAxis.minimum, maximum: "Can be set to a numeric value or an empty string (for automatic axis
 * values). The returned value is always a number."
 */
function bound(name: "minimum" | "maximum"): Scalar<AxisTarget> {
  return {
    get: (target, host) => {
      const value = axisOf(target, existing(target, host))[name];
      if (value === undefined)
        throw new HostError("ApiNotFound", `an automatic ${name} is not computed by this host`);
      return value;
    },
    set: (target, value, host) => {
      const chart = changing(target, host);
      const { [name]: _, ...others } = axisOf(target, chart);
      if (target.which !== "valueAxis")
        throw new HostError("ApiNotFound", `the ${name} of a category axis is not implemented by this host`);
      chart.valueAxis = value === "" ? others : { ...others, [name]: number(value, name) };
    },
  };
}

function axisOf({ which, chart: { name } }: AxisTarget, chart: ChartTarget["chart"]): ChartAxis {
  const axis = chart[which];
  // a pie has none, and one of days is not told apart here
  if (!axis) throw new HostError("ApiNotFound", `the axes of ${name} are not implemented by this host`);
  return axis;
}
