import { CellError, type CellValue } from "../../../model/cell";
import { finite, isError } from "../../values/argument";
import { Unknowable } from "../../values/unknowable";
import { DIV_ERROR, NUM_ERROR, VALUE_ERROR } from "../../values/values";
import { sum } from "../mathematics/sums";
import { type SheetFunctions, takes } from "../sheetFunction";
import { root } from "./root";

const DAYS_A_YEAR = 365;

/** What is paid after so many years. */
type Flow = readonly [amount: number, years: number];

/**
 * Payments of any size.
 *
 * @source support.microsoft.com "NPV function" (the first payment is at the end of the first period), "IRR function" (`#NUM!`
 * without a payment in each direction), "MIRR function", "XNPV function" and "XIRR function" (days of a year of 365)
 */
export const CASH_FLOWS: SheetFunctions = {
  NPV: takes(["number", "numbers*"], (rate, amounts) =>
    rate === -1 ? DIV_ERROR : finite(present(rate, evenly(amounts, 1))),
  ),
  IRR: takes(["numbers", "number?"], (amounts, guess = 0.1) => ownRate(evenly(amounts, 0), guess)),
  MIRR: takes(["numbers", "number", "number"], (amounts, paid, earned) => {
    const last = amounts.length - 1;
    const [out, back] = [amounts.map((each) => Math.min(0, each)), amounts.map((each) => Math.max(0, each))];
    const spent = -present(paid, evenly(out, 0));
    const gained = present(earned, evenly(back, 0)) * (1 + earned) ** last;
    if (spent === 0 || gained === 0) return DIV_ERROR;
    return finite((gained / spent) ** (1 / last) - 1);
  }),
  XNPV: takes(["number", "cells", "cells"], (rate, amounts, days) => {
    const flows = dated(amounts, days);
    if (flows instanceof CellError) return flows;
    return rate <= -1 ? NUM_ERROR : finite(present(rate, flows));
  }),
  XIRR: takes(["cells", "cells", "number?"], (amounts, days, guess = 0.1) => {
    const flows = dated(amounts, days);
    return flows instanceof CellError ? flows : ownRate(flows, guess);
  }),
  FVSCHEDULE: takes(["number", "numbers"], (value, rates) =>
    finite(rates.reduce((all, rate) => all * (1 + rate), value)),
  ),
};

function evenly(amounts: readonly number[], first: number): readonly Flow[] {
  return amounts.map((amount, i) => [amount, i + first]);
}

function present(rate: number, flows: readonly Flow[]): number {
  return sum(flows.map(([amount, years]) => amount / (1 + rate) ** years));
}

/** @throws Unknowable where there may be several rates */
function ownRate(flows: readonly Flow[], guess: number): CellValue {
  const signs = flows.map(([amount]) => Math.sign(amount)).filter((sign) => sign !== 0);
  const turns = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
  if (turns === 0) return NUM_ERROR;
  if (turns > 1) throw new Unknowable("unknown");
  return root((rate) => present(rate, flows), guess);
}

function dated(amounts: readonly CellValue[], days: readonly CellValue[]): readonly Flow[] | CellError {
  if (amounts.length !== days.length) return NUM_ERROR;
  const fault = [...amounts, ...days].find(isError);
  if (fault instanceof CellError) return fault;
  const all = amounts.map((amount, i) => [amount, days[i]!] as const);
  if (
    !all.every((each): each is readonly [number, number] => each.every((value) => typeof value === "number"))
  )
    return VALUE_ERROR;
  const first = Math.trunc(all[0]![1]);
  if (all.some(([, day]) => Math.trunc(day) < first)) return NUM_ERROR;
  return all.map(([amount, day]) => [amount, (Math.trunc(day) - first) / DAYS_A_YEAR]);
}
