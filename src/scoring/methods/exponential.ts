import { FLOOR_LIMITS } from "../../system/floorLimits";
import { USUAL_FLOOR } from "./efficacy";
import type { NormalisationMethod } from "./method";

/**
 * Exponential efficacy coefficient (指数型功效系数法): grows from the floor at `low` to 1 at `high` as A·e^(B·z), with A
 * the floor, B = −ln A and z the place between the goalposts. The same step is worth more the nearer a value is to the
 * best; `low > high` means less is better. The share is in [floor, 1].
 *
 * @source 指数型功效函数 d = A·e^[(x−xs)/(xh−xs)·B], A = 60, B = −ln 0.6, in the literature on improved efficacy
 * coefficients for composite evaluation
 */
export const exponentialMethod: NormalisationMethod<"exponential"> = {
  id: "exponential",
  name: "指数型功效系数法",
  goalposts: true,
  floor: { ...FLOOR_LIMITS.exponential, usual: USUAL_FLOOR },
  formula: () => "floor * exp(-ln(floor) * clamp((x - low) / (high - low), 0, 1))",
};
