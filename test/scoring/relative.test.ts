import fc from "fast-check";
import { aggregate } from "../../src/scoring/aggregate";
import { normaliseColumn, type RelativeMethod } from "../../src/scoring/relative/normaliseColumn";
import { rankDescending } from "../../src/scoring/relative/rank";

const METHODS: readonly RelativeMethod[] = [
  { id: "minmax", low: 0, high: 100 },
  { id: "zscore", mean: 50, deviation: 10 },
  { id: "rank" },
  { id: "percentile" },
  { id: "borda" },
  { id: "dist2max" },
];
const over = (values: number[], direction: 1 | -1, method: RelativeMethod): number[] => [
  ...normaliseColumn(Float64Array.from(values), direction, method),
];

describe("methods over units, worked out by hand", () => {
  // 2 4 4 9 and a missing one: mean 4.75, sample deviation √(26.75 / 3) = 2.98608…
  const values = [4, 2, NaN, 9, 4];
  const deviation = Math.sqrt(26.75 / 3);
  it.each<[RelativeMethod, 1 | -1, number[]]>([
    [METHODS[0]!, 1, [200 / 7, 0, NaN, 100, 200 / 7]],
    [METHODS[0]!, -1, [500 / 7, 100, NaN, 0, 500 / 7]],
    [{ id: "minmax", low: 1, high: 3 }, 1, [1 + 4 / 7, 1, NaN, 3, 1 + 4 / 7]],
    [
      METHODS[1]!,
      1,
      [50 - 7.5 / deviation, 50 - 27.5 / deviation, NaN, 50 + 42.5 / deviation, 50 - 7.5 / deviation],
    ],
    [
      METHODS[1]!,
      -1,
      [50 + 7.5 / deviation, 50 + 27.5 / deviation, NaN, 50 - 42.5 / deviation, 50 + 7.5 / deviation],
    ],
    [METHODS[2]!, 1, [2, 1, NaN, 4, 2]],
    [METHODS[2]!, -1, [2, 4, NaN, 1, 2]],
    [METHODS[3]!, 1, [1 / 3, 0, NaN, 1, 1 / 3]],
    [METHODS[4]!, 1, [1, 0, NaN, 3, 1]],
    [METHODS[4]!, -1, [1, 3, NaN, 0, 1]],
    [METHODS[5]!, 1, [2 / 7, 0, NaN, 1, 2 / 7]],
    [METHODS[5]!, -1, [5 / 7, 1, NaN, 0, 5 / 7]],
  ])("%j, direction %i", (method, direction, expected) => {
    const marked = (list: readonly number[]): unknown[] =>
      list.map((value) => (Number.isNaN(value) ? "missing" : expect.closeTo(value, 12)));
    const got = over(values, direction, method).map((value) => (Number.isNaN(value) ? "missing" : value));
    expect(got).toEqual(marked(expected));
  });

  it.each<[string, number, number]>([
    ["minmax", 0, 50],
    ["zscore", 1, 50],
    ["rank", 2, 1],
    ["percentile", 3, 0],
    ["borda", 4, 0],
    ["dist2max", 5, 1],
  ])(
    "%s of a single unit, and of units that are all equal, is what its documentation says",
    (_name, at, expected) => {
      expect(over([7], 1, METHODS[at]!)).toEqual([expected]);
      expect(over([7, 7, NaN, 7], -1, METHODS[at]!)).toEqual([expected, expected, NaN, expected]);
      expect(over([0.1 + 0.2, 0.3, 0.3], 1, METHODS[at]!).every(Number.isFinite)).toBe(true);
    },
  );

  it("is missing for all where all are missing", () => {
    for (const method of METHODS) expect(over([NaN, NaN], 1, method)).toEqual([NaN, NaN]);
  });

  it("keeps the order of the units, and the other direction turns it round", () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 30 }), (list) => {
        for (const method of METHODS) {
          const up = over(list, 1, method);
          const down = over(list, -1, method);
          const broken = list.some((a, i) =>
            list.some((b, j) => {
              if (a < b) return !(up[i]! < up[j]! && down[i]! > down[j]!);
              return a === b && up[i] !== up[j];
            }),
          );
          expect(broken).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("ranks", () => {
  it("share the smaller rank and leave the next one out", () => {
    expect([...rankDescending(Float64Array.of(5, 9, NaN, 9, 1, 5))]).toEqual([3, 1, NaN, 1, 5, 3]);
    expect([...rankDescending(new Float64Array(0))]).toEqual([]);
    expect([...rankDescending(Float64Array.of(NaN))]).toEqual([NaN]);
    expect([...rankDescending(Float64Array.of(1, Infinity, -Infinity, 1))]).toEqual([2, 1, 4, 2]);
    expect([...rankDescending(Float64Array.of(5e-324, 0, 1e308, -1e308))]).toEqual([2, 3, 1, 4]);
  });
});

describe("ranks of many", () => {
  it("are one more than the number of better units, however the scores lie", () => {
    const score = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double(), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(score, { maxLength: 40 }), (list) => {
        // −0 and 0 are equal
        const scores = Float64Array.from(list, (value) => value + 0);
        const expected = [...scores].map((own) =>
          Number.isNaN(own) ? NaN : 1 + scores.filter((other) => other > own).length,
        );
        expect([...rankDescending(scores)]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

describe("weighted means, worked out by hand", () => {
  const rule = (aggregation: "arithmetic" | "geometric", missing: "strict" | "zero" | "reweight") => ({
    aggregation,
    missing,
  });
  it.each([
    ["arithmetic", "strict", [4, 9], [1, 3], 7.75],
    ["arithmetic", "strict", [4, NaN], [1, 3], NaN],
    ["arithmetic", "zero", [4, NaN], [1, 3], 1],
    ["arithmetic", "reweight", [4, NaN, 10], [1, 3, 2], 8],
    ["arithmetic", "reweight", [NaN, NaN], [1, 3], NaN],
    ["geometric", "strict", [4, 9], [1, 1], 6],
    ["geometric", "strict", [2, 16], [2, 1], 4],
    ["geometric", "strict", [4, NaN], [1, 1], NaN],
    ["geometric", "zero", [4, NaN], [1, 1], 0],
    ["geometric", "reweight", [4, NaN, 9], [1, 5, 1], 6],
    ["geometric", "strict", [0, 9], [1, 1], 0],
    ["geometric", "reweight", [-4, 9], [1, 1], NaN],
    ["geometric", "reweight", [NaN], [1], NaN],
    ["arithmetic", "strict", [], [], NaN],
  ] as const)("%s, %s, of %j weighing %j is %d", (aggregation, missing, values, weights, expected) => {
    const mean = aggregate([...values], [...weights], rule(aggregation, missing));
    if (Number.isNaN(expected)) expect(mean).toBeNaN();
    else expect(mean).toBeCloseTo(expected, 12);
  });
});
