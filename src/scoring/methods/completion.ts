import type { NormalisationMethod } from "./method";

/**
 * Target completion (目标完成率法): how much of a target above 0 is reached, up to a cap that earns everything (1.2 means
 * that the full mark is for 120 %). Where less is better the rate is 2 − x / target: reaching the target is 1, twice
 * the target is nothing. The share is in [0, 1].
 *
 * @source 目标完成率 (实际值/目标值), 逆指标 2 − 实际值/目标值, as in the assessment of government targets
 */
export const completionMethod: NormalisationMethod<"completion"> = {
  id: "completion",
  name: "目标完成率法",
  goalposts: false,
  formula: ({ target, cap = 1 }, direction) => {
    // a target that is entered may be below 0: then there is nothing to divide by
    const divisor = typeof target === "number" ? "target" : "max(target, 0)";
    const rate = direction === "more" ? `x / ${divisor}` : `2 - x / ${divisor}`;
    return cap === 1 ? `clamp(${rate}, 0, 1)` : `clamp(${rate}, 0, ${cap}) / ${cap}`;
  },
  parameters: ({ cap = 1 }, { target }) => `目标${target}${cap === 1 ? "" : `，封顶 ${cap} 倍`}`,
};
