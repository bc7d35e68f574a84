import { hostType, type HostType } from "../protocol/host";
import { FILL, unfilled } from "./format/fillFacets";
import { overCells, restyle } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

/** @source Excel.RangeFill */
export const fillType: HostType<RangeTarget> = hostType({
  name: "RangeFill",
  scalars: overCells(FILL),
  methods: { Clear: (target, _args, host) => restyle(target, host, unfilled) },
});
