import type { CellValue } from "../../../model/cell";
import { finite } from "../../values/argument";
import { NUM_ERROR } from "../../values/values";
import { type SheetFunctions, takes } from "../sheetFunction";
import { root } from "./root";

/** What is the same in every period: interest, and payments at its end (`due` 0) or its beginning (1). */
interface Loan {
  readonly rate: number;
  readonly periods: number;
  readonly due: number;
}

const loan = (rate: number, periods: number, due: number): Loan => ({
  rate,
  periods,
  due: due === 0 ? 0 : 1,
});

/** What payments of 1 are worth after all periods. */
function worth({ rate, periods, due }: Loan): number {
  return rate === 0 ? periods : ((1 + rate * due) * ((1 + rate) ** periods - 1)) / rate;
}

function payment(of: Loan, present: number, future: number): number {
  return -(future + present * (1 + of.rate) ** of.periods) / worth(of);
}

function future(of: Loan, paid: number, present: number): number {
  return -(present * (1 + of.rate) ** of.periods + paid * worth(of));
}

/** The interest in a period, from 1. */
function interest(of: Loan, period: number, present: number, last: number): number {
  const paid = payment(of, present, last);
  if (of.due === 1 && period === 1) return 0;
  // one that is paid at the beginning is gone before interest is counted
  const owed =
    of.due === 1
      ? future({ ...of, periods: period - 2 }, paid, present) - paid
      : future({ ...of, periods: period - 1 }, paid, present);
  return owed * of.rate;
}

/**
 * Loans and savings with equal payments. What is paid is negative.
 *
 * @source support.microsoft.com "PV function", whose equation all of them solve; "IPMT function", "CUMIPMT function", "ISPMT
 * function", "RATE function"
 */
export const ANNUITIES: SheetFunctions = {
  PMT: takes(
    ["number", "number", "number", "number?", "number?"],
    (rate, periods, present, last = 0, due = 0) =>
      periods === 0 ? NUM_ERROR : finite(payment(loan(rate, periods, due), present, last)),
  ),
  PV: takes(["number", "number", "number", "number?", "number?"], (rate, periods, paid, last = 0, due = 0) =>
    finite(-(last + paid * worth(loan(rate, periods, due))) / (1 + rate) ** periods),
  ),
  FV: takes(
    ["number", "number", "number", "number?", "number?"],
    (rate, periods, paid, present = 0, due = 0) => finite(future(loan(rate, periods, due), paid, present)),
  ),
  NPER: takes(
    ["number", "number", "number", "number?", "number?"],
    (rate, paid, present, last = 0, due = 0) => {
      if (rate === 0) return paid === 0 ? NUM_ERROR : finite(-(present + last) / paid);
      const each = (paid * (1 + rate * (due === 0 ? 0 : 1))) / rate;
      const quotient = (each - last) / (present + each);
      return quotient <= 0 ? NUM_ERROR : finite(Math.log(quotient) / Math.log(1 + rate));
    },
  ),
  RATE: takes(
    ["number", "number", "number", "number?", "number?", "number?"],
    (periods, paid, present, last = 0, due = 0, guess = 0.1) =>
      root((rate) => {
        const of = loan(rate, periods, due);
        return present * (1 + rate) ** periods + paid * worth(of) + last;
      }, guess),
  ),
  IPMT: takes(
    ["number", "number", "number", "number", "number?", "number?"],
    (rate, period, periods, present, last = 0, due = 0) =>
      period < 1 || period > periods
        ? NUM_ERROR
        : finite(interest(loan(rate, periods, due), period, present, last)),
  ),
  PPMT: takes(
    ["number", "number", "number", "number", "number?", "number?"],
    (rate, period, periods, present, last = 0, due = 0) => {
      if (period < 1 || period > periods) return NUM_ERROR;
      const of = loan(rate, periods, due);
      return finite(payment(of, present, last) - interest(of, period, present, last));
    },
  ),
  CUMIPMT: takes(["number", "number", "number", "number", "number", "number"], (...args) =>
    cumulated(args.slice(0, 6) as number[], (of, period, present) => interest(of, period, present, 0)),
  ),
  CUMPRINC: takes(["number", "number", "number", "number", "number", "number"], (...args) =>
    cumulated(
      args.slice(0, 6) as number[],
      (of, period, present) => payment(of, present, 0) - interest(of, period, present, 0),
    ),
  ),
  ISPMT: takes(["number", "number", "number", "number"], (rate, period, periods, present) =>
    periods === 0 ? NUM_ERROR : finite(present * rate * (period / periods - 1)),
  ),
};

function cumulated(
  [rate, periods, present, first, last, due]: readonly number[],
  ofPeriod: (of: Loan, period: number, present: number) => number,
): CellValue {
  const [from, to] = [Math.trunc(first!), Math.trunc(last!)];
  if (rate! <= 0 || periods! <= 0 || present! <= 0 || from < 1 || to < from || to > periods!)
    return NUM_ERROR;
  if (due !== 0 && due !== 1) return NUM_ERROR;
  let all = 0;
  for (let period = from; period <= to; period++)
    all += ofPeriod(loan(rate!, periods!, due), period, present!);
  return finite(all);
}
