import type { CellValue } from "../../../model/cell";
import { finite } from "../../values/argument";
import { DIV_ERROR, NUM_ERROR } from "../../values/values";
import { rounded } from "../../../model/decimal";
import { ofNumbers, type SheetFunctions, takes } from "../sheetFunction";

/**
 * Depreciation, and rates by the year.
 *
 * @source support.microsoft.com "SLN function", "SYD function", "DB function" (a rate of three decimals; a share of the
 * first and of the last year by months), "DDB function", "EFFECT function", "NOMINAL function", "RRI function", "PDURATION
 * function"
 */
export const DEPRECIATION: SheetFunctions = {
  ...ofNumbers({
    SLN: (cost, salvage, life) => (life === 0 ? DIV_ERROR : finite((cost - salvage) / life)),
    SYD: (cost, salvage, life, period) =>
      life <= 0 || period < 1 || period > life || salvage < 0
        ? NUM_ERROR
        : finite(((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1))),
    EFFECT: (nominal, periods) => {
      const count = Math.trunc(periods);
      return nominal <= 0 || count < 1 ? NUM_ERROR : finite((1 + nominal / count) ** count - 1);
    },
    NOMINAL: (effective, periods) => {
      const count = Math.trunc(periods);
      return effective <= 0 || count < 1 ? NUM_ERROR : finite(((1 + effective) ** (1 / count) - 1) * count);
    },
    RRI: (periods, present, future) =>
      periods <= 0 || present === 0 ? NUM_ERROR : finite((future / present) ** (1 / periods) - 1),
    PDURATION: (rate, present, future) =>
      rate <= 0 || present <= 0 || future <= 0
        ? NUM_ERROR
        : finite(Math.log(future / present) / Math.log(1 + rate)),
  }),
  DB: takes(["number", "number", "number", "number", "number?"], byFixedRate),
  DDB: takes(
    ["number", "number", "number", "number", "number?"],
    (cost, salvage, life, period, factor = 2) => {
      if (cost < 0 || salvage < 0 || life <= 0 || period < 1 || period > life || factor <= 0)
        return NUM_ERROR;
      const rate = Math.min(1, factor / life);
      const before = cost * (1 - rate) ** (period - 1);
      return finite(Math.max(0, Math.min(before * rate, before - salvage)));
    },
  ),
};

function byFixedRate(cost: number, salvage: number, life: number, period: number, months = 12): CellValue {
  const of = Math.trunc(months);
  const [years, year] = [Math.trunc(life), Math.trunc(period)];
  if (cost < 0 || salvage < 0 || years < 1 || year < 1 || of < 1 || of > 12) return NUM_ERROR;
  if (year > (of < 12 ? years + 1 : years)) return NUM_ERROR;
  if (cost === 0) return 0;
  const rate = rounded(1 - (salvage / cost) ** (1 / life), 3);
  let [gone, lost] = [0, 0];
  for (let i = 1; i <= year; i++) {
    const share = i === 1 ? of / 12 : i === years + 1 ? (12 - of) / 12 : 1;
    lost = (cost - gone) * rate * share;
    gone += lost;
  }
  return finite(lost);
}
