import type { CellValue } from "../../../model/cell";
import { finite } from "../../values/argument";
import { Unknowable } from "../../values/unknowable";
import { NUM_ERROR } from "../../values/values";
import { ofNumbers, type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";
import { below, density, quantile } from "./normal";

/**
 * Distributions.
 *
 * @source support.microsoft.com "NORM.DIST function" (`#NUM!` for a deviation that is not above 0), "NORM.INV function"
 * (for shares outside of 0 to 1), "CONFIDENCE.NORM function", "BINOM.DIST function" (numbers are cut), "POISSON.DIST
 * function", "EXPON.DIST function", "STANDARDIZE function", "FISHER function"
 */
export const DISTRIBUTIONS: SheetFunctions = {
  "NORM.DIST": normal(),
  NORMDIST: normal(),
  "NORM.S.DIST": takes(["number", "truth"], (z, isCumulative) => (isCumulative ? below(z) : density(z))),
  "NORM.INV": ofQuantile(),
  NORMINV: ofQuantile(),
  "CONFIDENCE.NORM": confidence(),
  CONFIDENCE: confidence(),
  ...ofNumbers({
    NORMSDIST: (z) => below(z),
    "NORM.S.INV": standardQuantile,
    NORMSINV: standardQuantile,
    PHI: (z) => density(z),
    GAUSS: (z) => below(z) - 0.5,
    STANDARDIZE: (x, mean, deviation) => (deviation <= 0 ? NUM_ERROR : finite((x - mean) / deviation)),
    FISHER: (x) => (Math.abs(x) >= 1 ? NUM_ERROR : Math.atanh(x)),
    FISHERINV: (y) => Math.tanh(y),
  }),
  "BINOM.DIST": binomial(),
  BINOMDIST: binomial(),
  "POISSON.DIST": poisson(),
  POISSON: poisson(),
  "EXPON.DIST": exponential(),
  EXPONDIST: exponential(),
};

function normal(): SheetFunction {
  return takes(["number", "number", "number", "truth"], (x, mean, deviation, isCumulative) => {
    if (deviation <= 0) return NUM_ERROR;
    const z = (x - mean) / deviation;
    return finite(isCumulative ? below(z) : density(z) / deviation);
  });
}

function standardQuantile(share: number): CellValue {
  return share <= 0 || share >= 1 ? NUM_ERROR : quantile(share);
}

function ofQuantile(): SheetFunction {
  return takes(["number", "number", "number"], (share, mean, deviation) =>
    share <= 0 || share >= 1 || deviation <= 0 ? NUM_ERROR : finite(mean + deviation * quantile(share)),
  );
}

function confidence(): SheetFunction {
  return takes(["number", "number", "number"], (alpha, deviation, size) => {
    const count = Math.trunc(size);
    if (alpha <= 0 || alpha >= 1 || deviation <= 0 || count < 1) return NUM_ERROR;
    return finite((quantile(1 - alpha / 2) * deviation) / Math.sqrt(count));
  });
}

/** The sum of the terms up to the last, or that one alone. */
function upTo(last: number, isCumulative: boolean, term: (i: number) => number): CellValue {
  let total = 0;
  for (let i = isCumulative ? 0 : last; i <= last; i++) total += term(i);
  return finite(total);
}

function binomial(): SheetFunction {
  return takes(["number", "number", "number", "truth"], (hits, tries, share, isCumulative) => {
    const [k, n] = [Math.trunc(hits), Math.trunc(tries)];
    if (k < 0 || k > n || share < 0 || share > 1) return NUM_ERROR;
    return upTo(k, isCumulative, (i) => chosen(n, i, share));
  });
}

/** C(n, k) p^k (1-p)^(n-k), factor by factor so that none of them overflows. */
function chosen(n: number, k: number, share: number): number {
  let [found, left] = [1, n - k];
  for (let i = 1; i <= k; i++) {
    found *= ((n - k + i) / i) * share;
    while (found > 1 && left > 0) {
      found *= 1 - share;
      left -= 1;
    }
  }
  return found * (1 - share) ** left;
}

function poisson(): SheetFunction {
  return takes(["number", "number", "truth"], (events, mean, isCumulative) => {
    const k = Math.trunc(events);
    if (k < 0 || mean < 0) return NUM_ERROR;
    if (mean === 0) throw new Unknowable("unknown");
    return upTo(k, isCumulative, (i) => {
      let logarithm = -mean;
      for (let j = 1; j <= i; j++) logarithm += Math.log(mean / j);
      return Math.exp(logarithm);
    });
  });
}

function exponential(): SheetFunction {
  return takes(["number", "number", "truth"], (x, rate, isCumulative) => {
    if (x < 0 || rate <= 0) return NUM_ERROR;
    return finite(isCumulative ? -Math.expm1(-rate * x) : rate * Math.exp(-rate * x));
  });
}
