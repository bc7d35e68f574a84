import type { NormalisationMethod } from "./method";

/**
 * Linear goalposts (线性阈值法): the place of a value between two posts. `low` earns nothing, `high` earns everything;
 * `low > high` means less is better. The share is in [0, 1].
 *
 * @source UNDP Human Development Report, technical note 1 (goalposts); COINr `n_goalposts`
 */
export const linearMethod: NormalisationMethod<"linear"> = {
  id: "linear",
  name: "线性阈值法",
  goalposts: true,
  formula: () => "clamp((x - low) / (high - low), 0, 1)",
};
