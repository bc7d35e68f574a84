import fc from "fast-check";
import { compile } from "../../src/formula/compile";
import { chosenMethod } from "../../src/scoring/methods/allMethods";
import { type Direction, methodTree } from "../../src/scoring/methods/method";
import type { Goalposts, Normalisation } from "../../src/system/schema";

type Interval = Omit<Extract<Normalisation, { method: "interval" }>, "method">;
type Steps = Extract<Normalisation, { method: "steps" }>;
type Tiers = Extract<Normalisation, { method: "tiers" }>["tiers"];

const NAMES = ["x", "low", "high", "floor", "target", "base", "points", "place"];
/** What the component is worth. */
const POINTS = 10;

/** The share of its points that a value earns, by the formula that sheets and explanations have too. */
function share(
  normalisation: Normalisation,
  x: number,
  { low, high }: Goalposts = { low: NaN, high: NaN },
  direction: Direction = "more",
): number {
  const { formula, floor = NaN } = chosenMethod(normalisation, direction);
  const target = "target" in normalisation ? Number(normalisation.target) : NaN;
  const base = ("base" in normalisation ? normalisation.base : undefined) ?? 1;
  const operands = [x, low, high, floor, target, base, POINTS, x];
  return compile(methodTree(formula), ({ name }) => NAMES.indexOf(name))(operands);
}

const efficacy = (x: number, posts: Goalposts, floor?: number): number =>
  share({ method: "efficacy", ...(floor === undefined ? {} : { floor }) }, x, posts);
const exponentialEfficacy = (x: number, posts: Goalposts): number =>
  share({ method: "exponential" }, x, posts);
const linear = (x: number, posts: Goalposts): number => share({ method: "linear" }, x, posts);
const completion = (x: number, target: number, cap = 1, direction?: Direction): number =>
  share({ method: "completion", target, cap }, x, undefined, direction);
const interval = (x: number, bounds: Interval, direction?: Direction): number =>
  share({ method: "interval", ...bounds }, x, undefined, direction);
const tiered = (x: number, tiers: Tiers, direction?: Direction): number =>
  share({ method: "tiers", tiers }, x, undefined, direction);
const steps = (x: number, parameters: Omit<Steps, "method">, direction?: Direction): number =>
  share({ method: "steps", ...parameters }, x, undefined, direction);
/** @param place stands for the value */
const places = (place: number, points: number, least = 0): number =>
  share({ method: "places", points, least }, place);

const more = { low: 30, high: 45 };
const less = { low: 50, high: 20 };
const bounds = { zeroBelow: 10, fullFrom: 20, fullTo: 30, zeroAbove: 50 };
const tiers = [
  { from: 60, share: 0.6 },
  { from: 90, share: 1 },
  { from: 80, share: 0.8 },
];

/** Never more than everything, as the methods that it is compared with. */
const stepped = {
  target: 40,
  base: 0.8,
  gain: { per: 0.3, points: 0.1 },
  loss: { per: 1, points: 0.5, of: "target" },
  whole: true,
  most: 1,
} as const;

/** At most 60 earns everything. */
const lessTiers = [
  { from: 80, share: 0.8 },
  { from: 60, share: 1 },
  { from: 90, share: 0.6 },
];

describe("methods of one unit, worked out by hand", () => {
  it.each<[string, () => number, number]>([
    // .6 + .4 × 8.2 / 15
    ["efficacy between the goalposts", () => efficacy(38.2, more), 0.6 + (0.4 * 8.2) / 15],
    ["efficacy at the floor", () => efficacy(30, more), 0.6],
    ["efficacy below the floor", () => efficacy(-5, more), 0.6],
    ["efficacy beyond full", () => efficacy(99, more), 1],
    ["efficacy where less is better: (35 − 50) / (20 − 50) = .5", () => efficacy(35, less), 0.8],
    ["efficacy with a floor of .5", () => efficacy(37.5, more, 0.5), 0.75],
    ["linear: 7.5 of 15", () => linear(37.5, more), 0.5],
    ["linear below", () => linear(29, more), 0],
    ["linear where less is better", () => linear(26, less), 0.8],
    // .6 · e^(−ln .6 · .5) = √.6
    ["exponential half-way", () => exponentialEfficacy(37.5, more), Math.sqrt(0.6)],
    ["exponential at the floor", () => exponentialEfficacy(30, more), 0.6],
    ["exponential at full", () => exponentialEfficacy(45, more), 1],
    ["exponential where less is better", () => exponentialEfficacy(35, less), Math.sqrt(0.6)],
    ["completion of 3.2 of 4", () => completion(3.2, 4), 0.8],
    ["completion beyond the target", () => completion(5, 4), 1],
    ["completion with a cap of 1.2: 1.1 / 1.2", () => completion(4.4, 4, 1.2), 1.1 / 1.2],
    ["completion beyond the cap", () => completion(9, 4, 1.2), 1],
    ["completion below nothing", () => completion(-1, 4), 0],
    ["completion where less is better: 2 − 5 / 4", () => completion(5, 4, 1, "less"), 0.75],
    ["twice the target where less is better", () => completion(8, 4, 1, "less"), 0],
    ["at an interval of one point", () => interval(20, { ...bounds, fullTo: 20 }), 1],
    ["inside the interval", () => interval(25, bounds), 1],
    ["at the interval's edges", () => interval(20, bounds) + interval(30, bounds), 2],
    ["below the interval: (16 − 10) / 10", () => interval(16, bounds), 0.6],
    ["above the interval: (50 − 45) / 20", () => interval(45, bounds), 0.25],
    ["far off on both sides", () => interval(0, bounds) + interval(60, bounds), 0],
    ["the interval is to be avoided", () => interval(45, bounds, "less"), 0.75],
    ["below the first tier", () => tiered(59.99, tiers), 0],
    ["at a tier", () => tiered(80, tiers), 0.8],
    ["above all tiers", () => tiered(100, tiers), 1],
    ["tiers where less is better: at most 80", () => tiered(70, lessTiers, "less"), 0.8],
    ["tiers where less is better: at most 60", () => tiered(60, lessTiers, "less"), 1],
    ["tiers where less is better: none", () => tiered(95, lessTiers, "less"), 0],
    ["steps at the target", () => steps(40, { target: 40 }), 1],
    [
      "steps above it: 3 / 2 of a point of 10",
      () => steps(43, { target: 40, gain: { per: 2, points: 1 } }),
      1.15,
    ],
    ["steps below it", () => steps(37, { target: 40, loss: { per: 2, points: 1 }, base: 0.8 }), 0.65],
    ["steps where less is better", () => steps(37, { target: 40, gain: { per: 3, points: 2 } }, "less"), 1.2],
    ["steps without end", () => steps(1040, { target: 40, gain: { per: 1, points: 1 } }), 101],
    ["the first of all", () => places(1, 0.5), 1],
    ["the fifth of all: 4 × 0.5 of 10 less", () => places(5, 0.5), 0.8],
    ["the last of many", () => places(90, 0.5, 0.3), 0.3],
  ])("%s", (_what, share, expected) => {
    expect(share()).toBeCloseTo(expected, 12);
  });

  it("have no share for a missing value", () => {
    const shares = [
      efficacy(NaN, more),
      linear(NaN, more),
      exponentialEfficacy(NaN, more),
      completion(NaN, 4),
      interval(NaN, bounds),
      tiered(NaN, tiers),
      steps(NaN, { target: 40 }),
      places(NaN, 1),
    ];
    expect(shares).toEqual(shares.map(() => NaN));
  });

  it("stay between 0 and 1, and never fall as a value gets better", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [worse, better] = a < b ? [a, b] : [b, a];
        const methods = [
          (x: number) => efficacy(x, more),
          (x: number) => linear(x, more),
          (x: number) => exponentialEfficacy(x, more),
          (x: number) => completion(x, 4, 1.2),
          (x: number) => tiered(x, tiers),
          (x: number) => efficacy(-x, less),
          (x: number) => completion(-x, 4, 1, "less"),
          (x: number) => tiered(-x, lessTiers, "less"),
          (x: number) => steps(x, { ...stepped, whole: false }),
          (x: number) => steps(x, stepped),
          (x: number) => steps(-x, stepped, "less"),
        ];
        for (const method of methods) {
          expect(method(worse)).toBeLessThanOrEqual(method(better) + 1e-12);
          expect(method(worse)).toBeGreaterThanOrEqual(0);
          expect(method(better)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});
