import { HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, oneOf } from "../coerce";
import { boxIn, placed } from "./box";
import { formatType } from "./format";
import { flag, say, truth } from "./setting";
import { changing, existing, type PartTarget, settingsOf } from "./target";

const legendFormat = formatType("ChartLegendFormat", ["Border", "Fill", "Font"]);

const position: Scalar<PartTarget> = {
  get: (target, host) =>
    settingsOf(target, host)["layout.x"] === undefined ? existing(target, host).legend.position : "Custom",
  set: (target, value, host) => {
    const chart = changing(target, host);
    const place = oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"], "legend position", ["Custom"]);
    chart.legend = { ...chart.legend, position: place };
    const sides = ["x", "y", "w", "h"].map((side) => [`layout.${side}`, undefined]);
    say(target, host, Object.fromEntries(sides) as Record<string, undefined>);
  },
};

/** @source Excel.ChartLegend */
export const legendType: HostType<PartTarget> = hostType({
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: (target, host) => existing(target, host).legend.isVisible,
      set: (target, value, host) => {
        const chart = changing(target, host);
        chart.legend = { ...chart.legend, isVisible: value === true };
        const { legend: before, ...others } = chart.parts;
        chart.parts = value === true ? { ...others, legend: before ?? { overlay: false } } : others;
      },
    },
    Position: position,
    Overlay: flag("overlay", false),
    ShowShadow: flag("shadow", false),
    Left: placed("left"),
    Top: placed("top"),
    Width: placed("width"),
    Height: placed("height"),
  },
  navigations: {
    Format: (target) => HostObject.of(legendFormat, target),
    LegendEntries: (target) => HostObject.of(entriesType, target),
  },
});

function entry(target: PartTarget, index: number): HostObject {
  return HostObject.of(entryType, { ...target, key: `legend/entry:${index}` });
}

const indexOf = ({ key }: PartTarget): number => Number(/\d+$/.exec(key)?.[0]);

/** @source Excel.ChartLegendEntryCollection */
const entriesType: HostType<PartTarget> = hostType({
  name: "ChartLegendEntryCollection",
  items: (target, host) => existing(target, host).series.map((_, index) => entry(target, index)),
  methods: {
    GetCount: (target, _args, host) => existing(target, host).series.length,
    GetItemAt: (target, [index], host) => {
      const at = number(index, "legend entry");
      if (!existing(target, host).series[at]) throw invalid(`there is no legend entry ${at}`);
      return entry(target, at);
    },
  },
});

/** One below the other, or side by side. */
function side(name: "left" | "top" | "width" | "height"): Scalar<PartTarget> {
  return {
    get: (target, host) => {
      const { series, legend } = existing(target, host);
      const box = boxIn({ sheet: target.sheet, chart: target.chart, key: "legend" }, host);
      const isAcross = legend.position === "Top" || legend.position === "Bottom";
      const [start, length] = isAcross ? (["left", "width"] as const) : (["top", "height"] as const);
      const each = box[length] / Math.max(1, series.length);
      if (name === start) return box[start] + each * indexOf(target);
      return name === length ? each : box[name];
    },
  };
}

/** @source Excel.ChartLegendEntry */
const entryType: HostType<PartTarget> = hostType({
  name: "ChartLegendEntry",
  scalars: {
    Index: { get: indexOf },
    Visible: {
      get: (target, host) => settingsOf(target, host).isHidden !== true,
      set: (target, value, host) => say(target, host, { isHidden: truth(value) ? undefined : true }),
    },
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
  },
});
