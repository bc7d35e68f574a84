import type { Color } from "../model/look";
import type { BarLook, ConditionalRule } from "../model/rules";
import type { Area } from "./area";
import { clamp, type Computed, placed } from "./scales";

/** A data bar in a cell. */
export interface Bar {
  /** which share of the cell it takes, from 0 to 1 */
  readonly share: number;
  /** where it begins, as a share of the cell from its left edge */
  readonly from: number;
  readonly color: Color;
  /** it does not fade */
  readonly isSolid: boolean;
  /** the number is not shown */
  readonly hidesValue: boolean;
}

const BLUE: Color = { argb: "FF638EC6" };

/**
 * The bar of a number: from the axis to the right, or to the left for a negative one. The lowest value is 0 where all are
 * above it, as Excel chooses it by itself.
 *
 * @source [MS-XLSX] 2.6.24 `ST_CfvoType`: autoMin is the lower of 0 and the lowest value; 2.5.5 `ST_DataBarAxisPosition`
 */
export function barOf(rule: ConditionalRule, value: number, area: Area, computed: Computed): Bar | undefined {
  const [first, second] = rule.cfvo ?? [];
  const isExact = rule.bar !== undefined && first?.type === "min";
  const low = placed(first, area, computed, isExact ? area.lowest : Math.min(0, area.lowest));
  const isHighest = rule.bar !== undefined && second?.type === "max";
  const high = placed(second, area, computed, isHighest ? area.highest : Math.max(0, area.highest));
  if (!(high > low)) return undefined;
  const { bar = {}, color = BLUE } = rule;
  const axis = axisOf(bar, low, high, rule.bar !== undefined);
  const end = axis === undefined ? clamp((value - low) / (high - low)) : endFrom(axis, value, low, high);
  const [from, to] = [Math.min(axis ?? 0, end), Math.max(axis ?? 0, end)];
  return {
    share: to - from,
    from: bar.direction === "rightToLeft" ? 1 - to : from,
    color: value < 0 && axis !== undefined && !bar.isSameFill ? (bar.negativeFill ?? color) : color,
    isSolid: bar.isSolid === true,
    hidesValue: bar.hidesValue === true,
  };
}

/** Where 0 stands between negative and positive bars; undefined where there is no axis. */
function axisOf({ axis }: BarLook, low: number, high: number, canHave: boolean): number | undefined {
  if (!canHave || axis === "none") return undefined;
  if (axis === "middle") return 0.5;
  return low < 0 ? clamp(-low / (high - low)) : undefined;
}

/** Where the bar of a number ends that begins at the axis. */
function endFrom(axis: number, value: number, low: number, high: number): number {
  if (value >= 0) return high > 0 ? axis + (1 - axis) * clamp(value / high) : axis;
  return low < 0 ? axis - axis * clamp(value / low) : axis;
}
