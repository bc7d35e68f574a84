import fc from "fast-check";
import { compareUnits } from "../../src/app/compareUnits";
import { effectiveWeights } from "../../src/scoring/panel/effectiveWeights";
import type { Panel } from "../../src/scoring/panel/panel";
import { robustness } from "../../src/scoring/panel/robustness";
import type { WeightedMatrix } from "../../src/scoring/panel/weightedMatrix";
import { countySystem } from "./countySystem";

const shaken = { draws: 500, seed: 7, spread: 0.25, top: 1 };

/** Rows of a matrix that all have the same weights. */
const matrix = (rows: readonly (readonly number[])[], weights: readonly number[]): WeightedMatrix => ({
  values: Float64Array.from(rows.flat()),
  profiles: [Float64Array.from(weights)],
  profileOf: new Uint32Array(rows.length),
});

describe("what each indicator counts for", () => {
  it("is its share in its group times the group's", () => {
    expect([...effectiveWeights(countySystem())]).toEqual([0.2, 0.2, 0.6]);
  });

  it("goes to the others of its group while it is absent, and to the other groups when the group is", () => {
    expect([...effectiveWeights(countySystem(), [true, false, false])]).toEqual([0, 0.4, 0.6]);
    expect([...effectiveWeights(countySystem(), [true, true, false])]).toEqual([0, 0, 1]);
    expect([...effectiveWeights(countySystem(), [true, true, true])]).toEqual([NaN, NaN, NaN]);
  });
});

describe("robustness of a ranking", () => {
  it("gives the same answer for the same seed, and another for another", () => {
    const close = matrix(
      [
        [0, 1],
        [1, 0],
        [0.5, 0.55],
      ],
      [0.5, 0.5],
    );
    const once = robustness([close], shaken);
    expect(robustness([close], shaken)).toEqual(once);
    expect(robustness([close], { ...shaken, seed: 8 })).not.toEqual(once);
  });

  it("never moves a unit that is best in everything, and shakes those that are close", () => {
    const rows = [
      [1, 1],
      [0.6, 0.4],
      [0.4, 0.6],
      [0, 0],
      [NaN, NaN],
    ];
    const { median, p5, p95, inTop } = robustness([matrix(rows, [0.5, 0.5])], shaken);
    expect([median[0], p5[0], p95[0], inTop[0]]).toEqual([1, 1, 1, 1]);
    expect([p5[1], p95[1]]).toEqual([2, 3]);
    expect([median[3], p95[3], inTop[3]]).toEqual([4, 4, 0]);
    expect([median[4], p5[4], p95[4], inTop[4]]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it("counts ties for both", () => {
    const tied = matrix(
      [
        [0.5, 0.5],
        [0.5, 0.5],
        [0.2, 0.2],
      ],
      [0.3, 0.7],
    );
    const { median, inTop } = robustness([tied], { ...shaken, spread: 0 });
    expect([...median]).toEqual([1, 1, 3]);
    expect([...inTop]).toEqual([1, 1, 0]);
  });

  it("draws weights that reach the whole spread and do not leave it", () => {
    // the first unit leads while w₁/w₂ > r: with ±25 % the ratio of two equal weights lies between .6 and 1.667
    const lead = (ratio: number): number =>
      robustness(
        [
          matrix(
            [
              [1, 0],
              [0, ratio],
            ],
            [0.5, 0.5],
          ),
        ],
        { ...shaken, draws: 4_000 },
      ).inTop[0]!;
    expect(lead(0.59)).toBe(1);
    expect(lead(1.68)).toBe(0);
    expect(lead(0.63)).toBeLessThan(1);
    expect(lead(0.63)).toBeGreaterThan(0.98);
    expect(lead(1.58)).toBeGreaterThan(0);
    expect(lead(1)).toBeCloseTo(0.5, 1);
  });

  it("draws among several normalisations, each as often", () => {
    const [one, other] = [matrix([[1], [0]], [1]), matrix([[0], [1]], [1])];
    const { inTop } = robustness([one, other], { ...shaken, draws: 2_000 });
    expect(inTop[0]).toBeGreaterThan(0.45);
    expect(inTop[0]).toBeLessThan(0.55);
    expect(inTop[0]! + inTop[1]!).toBeCloseTo(1, 12);
  });

  it("takes the quantiles of the draws as R and Excel do", () => {
    // 4 draws, ranks 1 and 2 in some order: a quantile between two draws is on the straight line
    const flip = [matrix([[1], [0]], [1]), matrix([[0], [1]], [1])];
    const { median, p5, p95, inTop } = robustness(flip, { ...shaken, draws: 4 });
    const ones = Math.round(inTop[0]! * 4);
    const sorted = [...Array(ones).fill(1), ...Array(4 - ones).fill(2)] as number[];
    const quantile = (share: number): number => {
      const place = share * 3;
      const low = sorted[Math.floor(place)]!;
      return low + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - low);
    };
    expect([p5[0], median[0], p95[0]]).toEqual(
      [0.05, 0.5, 0.95].map((share) => expect.closeTo(quantile(share), 12)),
    );
  });

  it("ranks as the evaluation does when nothing is shaken: by category, with gaps, by any mean", () => {
    const column = fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(NaN)),
      {
        minLength: 6,
        maxLength: 6,
      },
    );
    const panels = fc
      .tuple(
        column,
        column,
        column,
        fc.array(fc.constantFrom("direct", "strong"), { minLength: 6, maxLength: 6 }),
      )
      .map(([a, b, c, categories]): Panel => ({
        units: ["甲", "乙", "丙", "丁", "戊", "己"],
        categories,
        columns: new Map(
          Object.entries({ q_a: a, q_b: b, q_c: c }).map(([key, values]) => [key, Float64Array.from(values)]),
        ),
      }));
    const aggregation = fc.constantFrom("arithmetic" as const, "geometric" as const);
    const missing = fc.constantFrom("strict" as const, "zero" as const, "reweight" as const);
    fc.assert(
      fc.property(panels, aggregation, missing, (panel, mean, policy) => {
        const options = {
          method: { id: "minmax", low: 1, high: 100 },
          aggregation: mean,
          missing: policy,
        } as const;
        const still = { ...shaken, draws: 3, spread: 0, methods: [] };
        const { evaluation, robustness: firm } = compareUnits(countySystem(), panel, options, still);
        evaluation.composite.forEach((score, i) => {
          // units whose scores differ by no more than rounding may come out in either order
          const twin = evaluation.composite.some((other, j) => j !== i && Math.abs(other - score) < 1e-9);
          if (!twin) expect(firm!.median[i]).toBe(evaluation.rank[i]);
        });
      }),
      { numRuns: 300 },
    );
  });
});
