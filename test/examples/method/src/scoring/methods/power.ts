import type { NormalisationMethod } from "./method";

/**
 * Power function (幂函数法): the share grows with a power of the position between the goalposts. A power above 1 rewards
 * the last steps more than the first ones, one below 1 the other way round.
 *
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5.1: transformations of the scale
 */
export const powerMethod: NormalisationMethod<"power"> = {
  id: "power",
  name: "幂函数法",
  goalposts: true,
  formula: ({ power }) => `clamp((x - low) / (high - low), 0, 1) ^ ${power}`,
  parameters: ({ power }) => `${power} 次幂`,
};
