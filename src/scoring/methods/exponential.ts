import type { Goalposts } from "../../system/schema";
import { DEFAULT_FLOOR } from "./efficacy";
import { assertApart } from "./goalposts";
import { methodFunction, type NormalisationMethod } from "./method";

const FORMULA = "floor * exp(-ln(floor) * clamp((x - low) / (high - low), 0, 1))";

/** 指数型功效系数法 as a formula, read by `compile`, `toExcel` and `explain`. */
export const exponentialMethod: NormalisationMethod<"exponential"> = {
  id: "exponential",
  name: "指数型功效系数法",
  goalposts: true,
  floor: DEFAULT_FLOOR,
  formula: () => FORMULA,
};

const compiled = methodFunction(FORMULA);

/**
 * Exponential efficacy coefficient: grows from the floor at `low` to 1 at `high` as A·e^(B·z), with A the floor,
 * B = −ln A and z the place between the goalposts. The same step is worth more the nearer a value is to the best.
 *
 * @param value component value, in the component's unit; NaN when missing
 * @param goalposts `low` earns the floor, `high` everything; `low > high` means less is better
 * @param floor share earned at `low`, above 0 and below 1; 0.6 by convention
 * @returns share in [floor, 1]; NaN when `value` is NaN
 * @throws RangeError when the goalposts are equal, or the floor is not above 0
 * @source 指数型功效函数 d = A·e^[(x−xs)/(xh−xs)·B], A = 60, B = −ln 0.6, in the literature on improved efficacy
 * coefficients for composite evaluation
 */
export function exponentialEfficacy(value: number, goalposts: Goalposts, floor = DEFAULT_FLOOR): number {
  assertApart(goalposts);
  if (!(floor > 0)) throw new RangeError(`a floor of ${floor} has no logarithm: it must be above 0`);
  return compiled({ x: value, ...goalposts, floor });
}
