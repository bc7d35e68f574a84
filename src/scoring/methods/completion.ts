import { type Direction, methodFunction, type NormalisationMethod, type NormalisationOf } from "./method";

/** 目标完成率法 as a formula, read by `compile`, `toExcel` and `explain`. */
export const completionMethod: NormalisationMethod<"completion"> = {
  id: "completion",
  name: "目标完成率法",
  goalposts: false,
  formula: completionFormula,
  parameters: ({ target, cap = 1 }) => `目标 ${target}${cap === 1 ? "" : `，封顶 ${cap} 倍`}`,
};

function completionFormula(
  { target, cap = 1 }: Omit<NormalisationOf<"completion">, "method">,
  direction: Direction,
): string {
  const rate = direction === "more" ? `x / ${target}` : `2 - x / ${target}`;
  return cap === 1 ? `clamp(${rate}, 0, 1)` : `clamp(${rate}, 0, ${cap}) / ${cap}`;
}

/**
 * Target completion: how much of a target is reached, up to a cap that earns everything. Where less is better the
 * rate is 2 − x / target: reaching the target is 1, twice the target is nothing.
 *
 * @param value component value, in the component's unit; NaN when missing
 * @param target above 0, in the same unit
 * @param cap rate that earns everything, at least 1; with 1.2 the full mark is for 120 %
 * @returns share in [0, 1]; NaN when `value` is NaN
 * @throws RangeError when the target is not above 0 or the cap is below 1
 * @source 目标完成率 (实际值/目标值), 逆指标 2 − 实际值/目标值, as in the assessment of government targets
 */
export function completion(value: number, target: number, cap = 1, direction: Direction = "more"): number {
  if (!(target > 0)) throw new RangeError(`a target of ${target} cannot be completed: it must be above 0`);
  if (!(cap >= 1)) throw new RangeError(`a cap of ${cap} is below the target itself`);
  return methodFunction(completionFormula({ target, cap }, direction))({ x: value });
}
