import { type Direction, methodFunction, type NormalisationMethod, type NormalisationOf } from "./method";

export type Interval = Omit<NormalisationOf<"interval">, "method">;

/** 适度指标法 as a formula, read by `compile`, `toExcel` and `explain`. */
export const intervalMethod: NormalisationMethod<"interval"> = {
  id: "interval",
  name: "适度区间法",
  goalposts: false,
  formula: intervalFormula,
  parameters: ({ zeroBelow, fullFrom, fullTo, zeroAbove }) =>
    `${fullFrom} 至 ${fullTo} 得满分，${zeroBelow} 以下和 ${zeroAbove} 以上不得分`,
};

function intervalFormula({ zeroBelow, fullFrom, fullTo, zeroAbove }: Interval, direction: Direction): string {
  const inside = `clamp(min((x - (${zeroBelow})) / ${fullFrom - zeroBelow}, (${zeroAbove} - x) / ${zeroAbove - fullTo}), 0, 1)`;
  return direction === "more" ? inside : `1 - ${inside}`;
}

/**
 * Moderate indicator (适度指标): full inside an interval, falling in a straight line to nothing on both sides.
 *
 * @param value component value, in the component's unit; NaN when missing
 * @param interval `zeroBelow < fullFrom <= fullTo < zeroAbove`
 * @param direction `less` turns it round: the interval is what is to be avoided
 * @returns share in [0, 1]; NaN when `value` is NaN
 * @throws RangeError when the four bounds are not in order
 * @source 适度指标的无量纲化 in the literature on composite evaluation (区间型指标)
 */
export function interval(value: number, bounds: Interval, direction: Direction = "more"): number {
  const { zeroBelow, fullFrom, fullTo, zeroAbove } = bounds;
  if (!(zeroBelow < fullFrom && fullFrom <= fullTo && fullTo < zeroAbove)) {
    throw new RangeError(`bounds ${zeroBelow}, ${fullFrom}, ${fullTo}, ${zeroAbove} are not in order`);
  }
  return methodFunction(intervalFormula(bounds, direction))({ x: value });
}
