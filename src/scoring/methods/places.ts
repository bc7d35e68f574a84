import type { NormalisationMethod } from "./method";
import { percentText } from "./parameterText";

/**
 * Rank scoring (名次计分法): the first of all units earns everything, and each further place `points` less, down to the
 * share `least`. Units that are equal share the smaller place. The share is in [least, 1].
 *
 * A unit by itself has no place: there is a share only where many units are compared.
 *
 * @source tables of government assessments: 第一名得满分，每后移一位扣0.5分
 */
export const placesMethod: NormalisationMethod<"places"> = {
  id: "places",
  name: "名次计分法",
  goalposts: false,
  byPoints: true,
  byPlace: true,
  formula: ({ points, least = 0 }) => `clamp(1 - (place - 1) * ${points} / points, ${least}, 1)`,
  parameters: ({ points, least = 0 }) =>
    `第一名得满分，每后移一位扣 ${points} 分，最低得 ${percentText(least)}`,
};
