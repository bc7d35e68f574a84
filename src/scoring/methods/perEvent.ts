import type { NormalisationMethod } from "./method";
import { withUnit } from "./parameterText";

/**
 * Points by events (按次计分法): so many points for each of the component's value, up to all of them. Which way is better
 * does not matter: more events are more points that are earned, or taken away. The share is in [0, 1].
 *
 * @source tables of government assessments: 每获一项国家级荣誉加2分，最高5分; 一般事故每起扣1分
 */
export const perEventMethod: NormalisationMethod<"perEvent"> = {
  id: "perEvent",
  name: "按次计分法",
  goalposts: false,
  byPoints: true,
  formula: ({ points }) => `clamp(x * ${points} / points, 0, 1)`,
  parameters: ({ points }, { unit }) => `每 ${withUnit(1, unit)}计 ${points} 分`,
};
