import type { Scalar } from "../../protocol/host";
import { argb } from "../color";
import { automaticColor } from "./automatic";
import { choice, said, say, setting, whole } from "./setting";
import type { PartTarget } from "./target";

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

/** The signs at the points of lines. @source Excel.ChartSeries.markerStyle and so on */
export const MARKER_SCALARS: Readonly<Record<string, Scalar<PartTarget>>> = {
  MarkerStyle: choice("markerStyle", STYLES, (target, host) =>
    target.key === "own"
      ? "Automatic"
      : String(said({ ...target, key: "own" }, host, "markerStyle") ?? "Automatic"),
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
