import { FLOOR_LIMITS } from "../../system/floorLimits";
import type { NormalisationMethod } from "./method";

/** Share of the points earned at the 不允许值, by convention. */
export const USUAL_FLOOR = 0.6;

/**
 * Efficacy coefficient (功效系数法): `low` earns the floor, `high` earns everything, in a straight line between them;
 * `low > high` means less is better. The share is in [floor, 1].
 *
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5; 功效系数法, 满意值/不允许值
 */
export const efficacyMethod: NormalisationMethod<"efficacy"> = {
  id: "efficacy",
  name: "功效系数法",
  goalposts: true,
  floor: { ...FLOOR_LIMITS.efficacy, usual: USUAL_FLOOR },
  formula: () => "floor + (1 - floor) * clamp((x - low) / (high - low), 0, 1)",
};
