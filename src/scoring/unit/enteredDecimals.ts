import type { Reference } from "../../formula/expression";

/** Operands are shown as they were entered, without the noise of binary numbers behind the 15 digits of a cell. */
export function enteredDecimals(valueOf: (reference: Reference) => number): (reference: Reference) => number {
  return (reference) => {
    const value = Number(valueOf(reference).toPrecision(15));
    let decimals = 0;
    while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== value) decimals += 1;
    return decimals;
  };
}

/** More than these no entry has, and `toFixed` takes no more than 100. */
const MOST_DECIMALS = 20;
