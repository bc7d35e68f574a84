import fc from "fast-check";
import { inWords } from "../../src/i18n/words";
import type { Panel } from "../../src/scoring/panel/panel";
import { outliers } from "../../src/validation/outliers";
import { countySystem } from "../scoring/countySystem";

const panel = (values: readonly number[]): Panel => ({
  units: values.map((_, i) => `县${i}`),
  columns: new Map([["q_a", Float64Array.from(values)]]),
});
const found = (...values: number[]): [string, number][] =>
  outliers(countySystem(), panel(values)).map(({ unit, score }) => [unit, Number(score.toFixed(3))]);

describe("values that stand apart from those of other units", () => {
  it("are told by their distance from the median, in median absolute deviations", () => {
    // median 5, distances 4 3 2 1 0 1 2 3 95 → median distance 2; (100 − 5) / (1.4826 × 2) = 32.038
    expect(found(1, 2, 3, 4, 5, 6, 7, 8, 100)).toEqual([["县8", 32.038]]);
    const [apart] = outliers(countySystem(), panel([1, 2, 3, 4, 5, 6, 7, 8, 100]));
    expect(inWords("zh", apart!.message)).toBe("县8的a 100 明显偏离各评价对象的中位数 5，请核实数值和单位");
    expect(inWords("en", apart!.message)).toBe(
      "县8: a 100 stands far apart from the median 5 of all units; check value and unit",
    );
  });

  it("are told below as above, up to the cutoff of 3.5 and not at it", () => {
    const spread = 1.4826 * 2;
    expect(found(1, 2, 3, 4, 5, 6, 7, 8, 5 + 3.5 * spread - 1e-9)).toEqual([]);
    expect(found(1, 2, 3, 4, 5, 6, 7, 8, 5 + 3.5 * spread + 1e-6)).toEqual([["县8", 3.5]]);
    expect(found(-90, 2, 3, 4, 5, 6, 7, 8, 9)).toEqual([["县0", -32.038]]);
  });

  it("are told by the mean deviation where most units have the same value, and not at all where all have", () => {
    // median 3, mean distance 7 / 9; 7 / (1.2533 × .7778) = 7.181
    expect(found(3, 3, 3, 3, 3, 3, 3, 3, 10)).toEqual([["县8", 7.181]]);
    expect(found(3, 3, 3, 3, 3, 3, 3, 3, 3)).toEqual([]);
  });

  it("want at least eight units that have the value", () => {
    expect(found(1, 2, 3, 4, 5, 6, 100)).toEqual([]);
    expect(found(1, 2, 3, 4, 5, 6, 100, NaN, NaN)).toEqual([]);
    expect(found(1, 2, 3, 4, 5, 6, 7, 100)).toHaveLength(1);
  });

  it("are the same in whatever unit they are given", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 40 }),
        fc.constantFrom(0.001, 2, 1e6),
        (values, factor) => {
          const scaled = found(...values.map((value) => value * factor));
          expect(scaled.map(([unit]) => unit)).toEqual(found(...values).map(([unit]) => unit));
        },
      ),
    );
  });
});
