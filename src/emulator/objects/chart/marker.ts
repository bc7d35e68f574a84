import { KINDS } from "../../file/charts/chartKinds";
import type { Host, Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { argb } from "../color";
import { automaticColor } from "./automatic";
import { choice, said, say, setting, whole } from "./setting";
import { existing, type PartTarget, seriesAt } from "./target";

/** @source Excel.ChartMarkerStyle */
const STYLES = [
  ...["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"],
  "Picture",
];

function color(name: string): Scalar<PartTarget> {
  return {
    get: (target, host) => {
      const ofSeries = { ...target, key: "own" };
      const own = said(target, host, name) ?? said(ofSeries, host, name);
      const usual = automaticColor(target, "line.color", host) ?? "000000";
      return own === "none" ? "" : `#${String(own ?? usual)}`;
    },
    set: (target, value, host) => say(target, host, { [name]: argb(value).argb!.slice(-6) }),
  };
}

/** @throws HostError InvalidArgument for series that have no signs. @source VBA reference, Series.MarkerStyle: "a line chart, scatter chart, or radar chart" */
function ofLines(scalar: Scalar<PartTarget>): Scalar<PartTarget> {
  return {
    ...scalar,
    set: (target, value, host) => {
      const { kind } = seriesAt({ ...target, series: target.series as number }, host);
      if (kind && !LINES.test(kind)) throw invalid(`a marker of ${kind}`);
      scalar.set!(target, value, host);
    },
  };
}

const LINES = /^(?:Line|XYScatter|Radar(?!Filled)|Stock)/;

/** Of a chart that was made here, what its file will say; of one of a file, what the program that draws it chooses. */
function newStyle(target: PartTarget, host: Host): string {
  const { source, copied } = existing(target, host);
  const { kind } = seriesAt({ ...target, series: target.series as number }, host);
  if (source || copied || !kind) return "Automatic";
  const { hasMarkers } = KINDS[kind];
  return hasMarkers === undefined ? "Automatic" : hasMarkers ? "Circle" : "None";
}

/** The signs at the points of lines. @source Excel.ChartSeries.markerStyle and so on */
const SCALARS: Readonly<Record<string, Scalar<PartTarget>>> = {
  MarkerStyle: choice("markerStyle", STYLES, (target, host) =>
    String(said({ ...target, key: "own" }, host, "markerStyle") ?? newStyle(target, host)),
  ),
  // @source Excel.ChartSeries.markerSize: "The supported size range is 2 to 72"
  MarkerSize: setting(
    "markerSize",
    (value) => whole(value, [2, 72], "marker size"),
    (target, host) =>
      target.key === "own" ? 5 : Number(said({ ...target, key: "own" }, host, "markerSize") ?? 5),
  ),
  MarkerBackgroundColor: color("markerBackgroundColor"),
  MarkerForegroundColor: color("markerForegroundColor"),
};

export const MARKER_SCALARS: Readonly<Record<string, Scalar<PartTarget>>> = Object.fromEntries(
  Object.entries(SCALARS).map(([name, scalar]) => [name, ofLines(scalar)]),
);
