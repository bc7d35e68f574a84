import type { CellStyle } from "../model/look";
import { hostType, type HostType } from "../protocol/host";
import { colorText } from "./color";
import { FILL, unfilled } from "./format/fillFacets";
import { overCells, restyle } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

/** @source OfficeDev/office-js#4900: a cell without a fill is white */
export function fillColor({ fill }: CellStyle): string {
  return fill?.type === "pattern" && fill.pattern !== "none" ? colorText(fill.fgColor) : "#FFFFFF";
}

/** @source Excel.RangeFill */
export const fillType: HostType<RangeTarget> = hostType({
  name: "RangeFill",
  scalars: overCells(FILL),
  methods: { Clear: (target, _args, host) => restyle(target, host, unfilled) },
});
