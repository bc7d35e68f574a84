import { percentText } from "./parameterText";
import type { NormalisationMethod } from "./method";

/**
 * Stepwise tiers (分档计分法): the share of the hardest tier that a value reaches, in whatever order they stand; nothing
 * below the first. Where less is better a tier is reached by values at or below it.
 *
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5.6, categorical scale
 */
export const tiersMethod: NormalisationMethod<"tiers"> = {
  id: "tiers",
  name: "分档计分法",
  goalposts: false,
  formula: ({ tiers }, direction) => {
    const [sign, order] = direction === "more" ? [">=", 1] : ["<=", -1];
    const hardestLast = [...tiers].sort((a, b) => order * (a.from - b.from));
    return hardestLast.reduce((rest, { from, share }) => `if(x ${sign} (${from}), ${share}, ${rest})`, "0");
  },
  parameters: ({ tiers }, { direction }) => {
    const reached = direction === "more" ? "达到" : "不高于";
    return tiers.map(({ from, share }) => `${reached} ${from} 得 ${percentText(share)}`).join("，");
  },
};
