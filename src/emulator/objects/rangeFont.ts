import { hostType, type HostType } from "../protocol/host";
import { FONT } from "./format/fontFacets";
import { overCells } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

/** @source Excel.RangeFont */
export const fontType: HostType<RangeTarget> = hostType({ name: "RangeFont", scalars: overCells(FONT) });
