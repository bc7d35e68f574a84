import { HostObject, hostType, type HostType } from "../../protocol/host";
import { oneOf } from "../coerce";
import { placed } from "./box";
import { formatType } from "./format";
import { flag, said, say, truth } from "./setting";
import { changePart, dropParts, hasPart, type PartTarget } from "./target";

const plotAreaFormat = formatType("ChartPlotAreaFormat", ["Border", "Fill"]);
const NOWHERE = {
  "layout.x": undefined,
  "layout.y": undefined,
  "layout.w": undefined,
  "layout.h": undefined,
  "layout.isInner": undefined,
};

/** @source Excel.ChartPlotArea */
export const plotAreaType: HostType<PartTarget> = hostType({
  name: "ChartPlotArea",
  scalars: {
    Left: placed("left", false),
    Top: placed("top", false),
    Width: placed("width", false),
    Height: placed("height", false),
    InsideLeft: placed("left", true),
    InsideTop: placed("top", true),
    InsideWidth: placed("width", true),
    InsideHeight: placed("height", true),
    Position: {
      get: (target, host) => (said(target, host, "layout.x") === undefined ? "Automatic" : "Custom"),
      set: (target, value, host) => {
        if (oneOf(value, ["Automatic", "Custom"], "plot area position") === "Automatic")
          say(target, host, NOWHERE);
      },
    },
  },
  navigations: { Format: (target) => HostObject.of(plotAreaFormat, target) },
});

const dataTableFormat = formatType("ChartDataTableFormat", ["Border", "Fill", "Font"]);

/** @source Excel.ChartDataTable */
export const dataTableType: HostType<PartTarget> = hostType({
  name: "ChartDataTable",
  scalars: {
    Visible: {
      get: hasPart,
      set: (target, value, host) => {
        if (!truth(value)) dropParts(target, host, (key) => key === target.key);
        else if (!hasPart(target, host))
          changePart(target, host, {
            showHorizontalBorder: true,
            showVerticalBorder: true,
            showOutlineBorder: true,
            showLegendKey: true,
          });
      },
    },
    ShowHorizontalBorder: flag("showHorizontalBorder", true),
    ShowVerticalBorder: flag("showVerticalBorder", true),
    ShowOutlineBorder: flag("showOutlineBorder", true),
    ShowLegendKey: flag("showLegendKey", true),
  },
  navigations: { Format: (target) => HostObject.of(dataTableFormat, target) },
});
