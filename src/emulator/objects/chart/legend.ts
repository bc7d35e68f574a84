import { familyOf } from "../../model/chartKinds";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, oneOf } from "../coerce";
import { boxIn, placed } from "./box";
import { formatType } from "./format";
import { valuesAt } from "./points";
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
        const isVisible = truth(value);
        chart.legend = { ...chart.legend, isVisible };
        const { legend: before, ...others } = chart.parts;
        chart.parts = isVisible ? { ...others, legend: before ?? { overlay: false } } : others;
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

/** One for each series and trendline, or for each slice. @source Excel.ChartLegendEntryCollection */
function count(target: PartTarget, host: Host): number {
  const { series } = existing(target, host);
  const [first] = series;
  if (first?.kind && familyOf(first.kind) === "pie") return valuesAt(first.values, host).length;
  const trends = series.flatMap(({ parts }) =>
    Object.keys(parts).filter((key) => /^trendline:\d+$/.test(key)),
  );
  return series.length + trends.length;
}

/** @source Excel.ChartLegendEntryCollection */
const entriesType: HostType<PartTarget> = hostType({
  name: "ChartLegendEntryCollection",
  items: (target, host) => Array.from({ length: count(target, host) }, (_, index) => entry(target, index)),
  methods: {
    GetCount: (target, _args, host) => count(target, host),
    GetItemAt: (target, [index], host) => {
      const at = number(index, "legend entry");
      if (!Number.isInteger(at) || at < 0 || at >= count(target, host))
        throw invalid(`there is no legend entry ${at}`);
      return entry(target, at);
    },
  },
});

/** One below the other, or side by side. */
function side(name: "left" | "top" | "width" | "height"): Scalar<PartTarget> {
  return {
    get: (target, host) => {
      const { legend } = existing(target, host);
      const box = boxIn({ sheet: target.sheet, chart: target.chart, key: "legend" }, host);
      const isAcross = legend.position === "Top" || legend.position === "Bottom";
      const [start, length] = isAcross ? (["left", "width"] as const) : (["top", "height"] as const);
      const each = box[length] / Math.max(1, count(target, host));
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
