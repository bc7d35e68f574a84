import type { Goalposts } from "../../system/schema";
import { assertApart } from "./goalposts";
import { methodFunction, type NormalisationMethod } from "./method";

/** Share of the points earned at the 不允许值, by convention. */
export const DEFAULT_FLOOR = 0.6;

const FORMULA = "floor + (1 - floor) * clamp((x - low) / (high - low), 0, 1)";

/** 功效系数法 as a formula, read by `compile`, `toExcel` and `explain`. */
export const efficacyMethod: NormalisationMethod<"efficacy"> = {
  id: "efficacy",
  name: "功效系数法",
  goalposts: true,
  floor: DEFAULT_FLOOR,
  formula: () => FORMULA,
};

const compiled = methodFunction(FORMULA);

/**
 * Efficacy coefficient (功效系数法): the share of its points that a component earns.
 *
 * @param value component value, in the component's unit; NaN when missing
 * @param goalposts `low` earns the floor, `high` earns everything; `low > high` means less is better
 * @param floor share earned at `low`, 0.6 by convention
 * @returns share in [floor, 1]; NaN when `value` is NaN
 * @throws RangeError when the goalposts are equal
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5; 功效系数法, 满意值/不允许值
 */
export function efficacy(value: number, goalposts: Goalposts, floor = DEFAULT_FLOOR): number {
  assertApart(goalposts);
  return compiled({ x: value, ...goalposts, floor });
}
