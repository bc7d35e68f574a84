import { type Direction, methodFunction, type NormalisationMethod, type NormalisationOf } from "./method";

export type Tier = NormalisationOf<"tiers">["tiers"][number];

/** 分档计分法 as a formula, read by `compile`, `toExcel` and `explain`. */
export const tiersMethod: NormalisationMethod<"tiers"> = {
  id: "tiers",
  name: "分档计分法",
  goalposts: false,
  formula: ({ tiers }, direction) => tiersFormula(tiers, direction),
  parameters: ({ tiers }) => tiers.map(({ from, share }) => `达到 ${from} 得 ${share * 100}%`).join("，"),
};

function tiersFormula(tiers: readonly Tier[], direction: Direction): string {
  const [sign, order] = direction === "more" ? [">=", 1] : ["<=", -1];
  const hardestLast = [...tiers].sort((a, b) => order * (a.from - b.from));
  return hardestLast.reduce((rest, { from, share }) => `if(x ${sign} (${from}), ${share}, ${rest})`, "0");
}

/**
 * Stepwise tiers (分档): the share of the hardest tier that a value reaches; nothing below the first.
 *
 * @param value component value, in the component's unit; NaN when missing
 * @param tiers in any order; with `less` a tier is reached by values at or below it
 * @returns share in [0, 1]; NaN when `value` is NaN
 * @throws RangeError when there is no tier
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 5.6, categorical scale
 */
export function tiered(value: number, tiers: readonly Tier[], direction: Direction = "more"): number {
  if (tiers.length === 0) throw new RangeError("there is no tier to reach");
  return methodFunction(tiersFormula(tiers, direction))({ x: value });
}
