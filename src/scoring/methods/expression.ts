import type { NormalisationMethod } from "./method";

/**
 * A formula of the system's own (自定公式法) gives the share of the points, over the value, its target and its value in the
 * period before. The share is whatever the formula gives: it may exceed 1, or be below 0.
 *
 * The formula is read by `ownShare`, since it may name quantities and components as no other method does.
 */
export const expressionMethod: NormalisationMethod<"expression"> = {
  id: "expression",
  name: "自定公式法",
  goalposts: false,
  formula: ({ formula }) => formula,
  parameters: (_normalisation, { formula, target }) =>
    `得分比例 = ${formula}${target === "" ? "" : `；目标值${target}`}`,
};
