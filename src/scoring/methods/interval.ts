import type { NormalisationMethod } from "./method";

/**
 * Moderate indicator (适度指标): full inside an interval, falling in a straight line to nothing on both sides; where less
 * is better, turned round: the interval is what is to be avoided. The share is in [0, 1].
 *
 * @source 适度指标的无量纲化 in the literature on composite evaluation (区间型指标)
 */
export const intervalMethod: NormalisationMethod<"interval"> = {
  id: "interval",
  name: "适度区间法",
  goalposts: false,
  formula: ({ zeroBelow, fullFrom, fullTo, zeroAbove }, direction) => {
    const inside = `clamp(min((x - (${zeroBelow})) / ${fullFrom - zeroBelow}, (${zeroAbove} - x) / ${zeroAbove - fullTo}), 0, 1)`;
    return direction === "more" ? inside : `1 - ${inside}`;
  },
  parameters: ({ zeroBelow, fullFrom, fullTo, zeroAbove }) =>
    `${fullFrom} 至 ${fullTo} 得满分，${zeroBelow} 以下和 ${zeroAbove} 以上不得分`,
};
