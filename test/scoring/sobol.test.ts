import { sensitivity } from "../../src/scoring/panel/sensitivity";
import type { WeightedMatrix } from "../../src/scoring/panel/weightedMatrix";
import { sobolIndices } from "../../src/scoring/panel/sobol";

/** What COINr 1.1.14 (MIT licence) has of the Ishigami function by `SA_estimate`, N = 8192, over 20 seeds: means and deviations. */
const COINR = {
  first: {
    mean: [0.306723162524715, 0.4444818280943, 0.00260490917731028],
    deviation: [0.0162, 0.0145, 0.00995],
  },
  total: {
    mean: [0.550804764970818, 0.442540980042923, 0.246185582207936],
    deviation: [0.013, 0.00735, 0.00481],
  },
};
/** The same worked out: Ishigami and Homma (1990), a = 7, b = 0.1. */
const ANALYTIC = {
  first: [0.313905191147811, 0.442411144790041, 0],
  total: [0.557588855209959, 0.442411144790041, 0.243683664062148],
};

const ishigami = (point: Float64Array): number => {
  const [x, y, z] = [...point].map((u) => 2 * Math.PI * u - Math.PI) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

describe("what moves ranks", () => {
  /** Three units by two indicators, under two methods that rank them the other way round, or nearly alike. */
  const matrix = (...rows: number[][]): WeightedMatrix => ({
    values: Float64Array.from(rows.flat()),
    profiles: [Float64Array.of(0.5, 0.5)],
    profileOf: new Uint32Array(rows.length),
  });
  const usual = matrix([9, 9], [5, 5], [1, 1]);
  const turned = matrix([1, 1], [5, 5], [9, 9]);
  const options = { draws: 200, seed: 3, spread: 0.25 };

  it("is the method alone where weights decide nothing", () => {
    const { weights, method } = sensitivity({ matrices: [usual, turned], counts: [2, 1, 1] }, options);
    expect([weights.first, weights.total]).toEqual([0, 0]);
    expect([method!.first, method!.total].every((each) => Math.abs(each - 1) < 0.3)).toBe(true);
  });

  it("is the weights alone where there is one method", () => {
    const close = matrix([9, 1], [1.1, 9], [1, 1]);
    const { weights, method } = sensitivity({ matrices: [close], counts: [1, 1, 1] }, options);
    expect(method).toBeUndefined();
    expect(weights.total).toBeGreaterThan(0.5);
  });

  // method 1 turns the ranks round, the means do nothing; two by two by one
  it("is told of each choice by itself", () => {
    const variants = { matrices: [usual, usual, turned, turned], counts: [2, 2, 1] } as const;
    const { method, aggregation, imputation } = sensitivity(variants, options);
    expect(Math.abs(method!.total - 1)).toBeLessThan(0.3);
    expect(aggregation).toEqual({ first: 0, total: 0 });
    expect(imputation).toBeUndefined();
  });

  it("is nothing where no rank moves", () => {
    expect(sensitivity({ matrices: [usual], counts: [1, 1, 1] }, options)).toEqual({
      weights: { first: NaN, total: NaN },
    });
  });
});

describe("Sobol indices", () => {
  it("of the Ishigami function are those of COINr, and those that were worked out, within what a sample allows", () => {
    const found = sobolIndices(ishigami, 3, { draws: 8192, seed: 1 });
    for (const order of ["first", "total"] as const)
      found.forEach((index, input) => {
        const apart = 4 * COINR[order].deviation[input]!;
        expect(Math.abs(index[order] - COINR[order].mean[input]!)).toBeLessThan(apart);
        expect(Math.abs(index[order] - ANALYTIC[order][input]!)).toBeLessThan(apart);
      });
  });

  it("of a sum are its shares, and of what does not matter 0", () => {
    const [x, y, none] = sobolIndices(([a, b]) => 2 * a! + b!, 3, { draws: 20_000, seed: 7 });
    // the variances are 4 : 1
    expect([x!.first, y!.first, x!.total, y!.total].map((each) => each.toFixed(1))).toEqual([
      "0.8",
      "0.2",
      "0.8",
      "0.2",
    ]);
    expect(none).toEqual({ first: 0, total: 0 });
  });

  it("are none where nothing varies", () => {
    expect(sobolIndices(() => 5, 1, { draws: 10, seed: 1 })).toEqual([{ first: NaN, total: NaN }]);
  });
});
