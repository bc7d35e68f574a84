/** A share as sheets print it, without the noise of binary fractions: `140%`. */
export function percentText(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}

/** A number in front of further words: `1% `, `1 起`, `1 `. */
export function withUnit(value: number, unit: string): string {
  return unit === "%" ? `${value}% ` : `${value} ${unit}`;
}
