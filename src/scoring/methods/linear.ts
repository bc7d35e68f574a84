import type { Goalposts } from "../../system/schema";
import { assertApart } from "./goalposts";
import { methodFunction, type NormalisationMethod } from "./method";

const FORMULA = "clamp((x - low) / (high - low), 0, 1)";

/** Linear goalposts as a formula, read by `compile`, `toExcel` and `explain`. */
export const linearMethod: NormalisationMethod<"linear"> = {
  id: "linear",
  name: "线性阈值法",
  goalposts: true,
  formula: () => FORMULA,
};

const compiled = methodFunction(FORMULA);

/**
 * Linear goalposts: the place of a value between two posts.
 *
 * @param value component value, in the component's unit; NaN when missing
 * @param goalposts `low` earns nothing, `high` earns everything; `low > high` means less is better
 * @returns share in [0, 1]; NaN when `value` is NaN
 * @throws RangeError when the goalposts are equal
 * @source UNDP Human Development Report, technical note 1 (goalposts); COINr `n_goalposts`
 */
export function linear(value: number, goalposts: Goalposts): number {
  assertApart(goalposts);
  return compiled({ x: value, ...goalposts });
}
