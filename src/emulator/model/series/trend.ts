/** Digits that Excel keeps: sums of decimal fractions end there. */
const DIGITS = 15;

/** The straight line that fits numbers best; through a single one, with a step of 1. */
export function linearTrend(values: readonly number[]): (index: number) => number {
  const [count, [first = 0]] = [values.length, values];
  if (count === 1) return (index) => rounded(first + index);
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const above = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  return (index) => rounded(mean + (above / below) * (index - middle));
}

/** The exponential curve that fits numbers best; undefined unless all of them are positive. */
export function growthTrend(values: readonly number[]): ((index: number) => number) | undefined {
  if (values.some((value) => value <= 0)) return undefined;
  if (values.length === 1) return () => values[0]!;
  const line = linearTrend(values.map(Math.log));
  return (index) => rounded(Math.exp(line(index)), 12);
}

function rounded(value: number, digits = DIGITS): number {
  return Number(value.toPrecision(digits));
}
