import type { Goalposts } from "../../system/schema";
import { methodFunction, type NormalisationMethod } from "./method";

/** Linear goalposts as a formula, read by `compile`, `toExcel` and `explain`. */
export const linearMethod: NormalisationMethod = {
  id: "linear",
  name: "线性阈值法",
  formula: "clamp((x - low) / (high - low), 0, 1)",
};

const compiled = methodFunction(linearMethod);

/**
 * Linear goalposts: nothing at `low`, everything at `high`, a straight line between.
 *
 * @param value component value, in the component's unit; NaN when missing
 * @param goalposts `low > high` means less is better
 * @returns share in [0, 1]; NaN when `value` is NaN
 * @throws RangeError when the goalposts are equal
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5 (min-max with goalposts, as the
 * Human Development Index uses it)
 */
export function linear(value: number, { low, high }: Goalposts): number {
  if (low === high) throw new RangeError(`goalposts are both ${low}: nothing to measure between them`);
  return compiled([value, low, high, 0]);
}
