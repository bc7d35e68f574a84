import { hostType, type HostType } from "../protocol/host";
import { argb, colorText } from "./color";
import { restyle, scalar } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

/** @source Excel.RangeFill; OfficeDev/office-js#4900: a cell without a fill is white */
export const fillType: HostType<RangeTarget> = hostType({
  name: "RangeFill",
  scalars: {
    Color: scalar(
      ({ fill }) =>
        fill?.type === "pattern" && fill.pattern !== "none" ? colorText(fill.fgColor) : "#FFFFFF",
      (style, value) => ({ ...style, fill: { type: "pattern", pattern: "solid", fgColor: argb(value) } }),
    ),
  },
  methods: {
    Clear: (target, _args, host) => restyle(target, host, ({ fill: _, ...style }) => style),
  },
});
