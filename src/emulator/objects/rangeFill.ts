import type { CellStyle } from "../model/look";
import { hostType, type HostType } from "../protocol/host";
import { argb, colorText } from "./color";
import { restyle, scalar } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

/** @source OfficeDev/office-js#4900: a cell without a fill is white */
export function fillColor({ fill }: CellStyle): string {
  return fill?.type === "pattern" && fill.pattern !== "none" ? colorText(fill.fgColor) : "#FFFFFF";
}

/** @source Excel.RangeFill */
export const fillType: HostType<RangeTarget> = hostType({
  name: "RangeFill",
  scalars: {
    Color: scalar(fillColor, (style, value) => ({
      ...style,
      fill: { type: "pattern", pattern: "solid", fgColor: argb(value) },
    })),
  },
  methods: {
    Clear: (target, _args, host) => restyle(target, host, ({ fill: _, ...style }) => style),
  },
});
