import fc from "fast-check";
import { fillEntries } from "../../../src/app/entries";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { loadSystem } from "../../../src/formula/loadSystem";
import type { IndicatorSystem, Normalisation } from "../../../src/system/schema";
import { startExcel } from "../../emulator/startExcel";

/** Systems of all methods in all their forms, with entries that are often missing, 0 or on a bound. */

const UNIT = "%";
const KEYS = ["a", "b", "c", "task"] as const;

const number = fc.oneof(
  fc.constantFrom(0, 1, 50, 98, 100),
  fc.integer({ min: -200, max: 300 }).map((tenths) => tenths / 10),
);
const positive = fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10);
const target = fc.oneof(number, fc.constantFrom("b", "c"));
const step = fc.record(
  {
    per: fc.constantFrom(0.1, 0.3, 1, 2.5),
    points: fc.constantFrom(0.1, 0.5, 1, 3),
    of: fc.constant("target" as const),
  },
  { requiredKeys: ["per", "points"] },
);

const steps = fc
  .record(
    {
      method: fc.constant("steps" as const),
      target,
      base: fc.constantFrom(0, 0.6, 0.8, 1),
      gain: step,
      loss: step,
      whole: fc.boolean(),
      least: fc.constantFrom(-0.5, 0, 0.2),
      most: fc.constantFrom(1, 1.2, 1.4),
    },
    { requiredKeys: ["method", "target"] },
  )
  // nothing is a per cent of 0, and a document that says so is refused
  .filter(({ target: aim, gain, loss }) => aim !== 0 || (gain?.of ?? loss?.of) === undefined);

const expression = fc.record({
  method: fc.constant("expression" as const),
  target,
  formula: fc.constantFrom(
    "if(value >= target, 1, 0)",
    "min(0.8 * value / target, 1.2)",
    "clamp(value / last, 0, 1.5)",
    "0.5 + clamp((value - prior(value)) / 10, -0.5)",
    "given(c, 10) / 100 + other / 200",
    "ln(value) / 5",
  ),
});

const normalisation = fc.oneof(
  { weight: 4, arbitrary: steps },
  { weight: 4, arbitrary: expression },
  fc.record({ method: fc.constant("efficacy" as const), floor: fc.constantFrom(0, 0.5, 0.6) }),
  fc.constantFrom<Normalisation>(
    { method: "exponential" },
    { method: "linear" },
    { method: "interval", zeroBelow: -5, fullFrom: 10, fullTo: 20, zeroAbove: 60 },
    { method: "tiers", tiers: [10, 30, 50].map((from) => ({ from, share: from / 50 })) },
    { method: "completion", target: "b" },
    { method: "perEvent", points: 0.5 },
    { method: "places", points: 1 },
  ),
  fc.record({ method: fc.constant("completion" as const), target: positive, cap: fc.constantFrom(1, 1.2) }),
) as fc.Arbitrary<Normalisation>;

const component = fc.record({
  normalisation,
  direction: fc.constantFrom("more" as const, "less" as const),
  formula: fc.constantFrom("a", "a - prior(a)", "a / task * 100", "b + c"),
  fullWhen: fc.option(fc.constantFrom("part0 >= 50", "part0 < 0", "part1 >= 0"), { nil: undefined, freq: 4 }),
  decimals: fc.constantFrom(0, 1, 2),
});

const indicator = fc.record({
  points: fc.constantFrom(1, 5, 7.5, 15),
  components: fc.array(component, { minLength: 1, maxLength: 3 }),
  noTask: fc.option(fc.constantFrom("reweight" as const, "full" as const), { nil: undefined, freq: 4 }),
  kind: fc.option(fc.constantFrom("bonus" as const, "deduction" as const), { nil: undefined, freq: 4 }),
});

const GRADES = [{ name: "优秀", from: 10 }, { name: "良好", from: 5 }, { name: "一般" }];

const constraint = fc.oneof(
  fc.record({ effect: fc.constantFrom(undefined, "flag" as const, "zero" as const, "lower-grade" as const) }),
  fc.record({ from: fc.constantFrom(2, 3), effect: fc.constantFrom(undefined, "cap" as const) }),
  fc.record({
    from: fc.constantFrom(2, 3),
    perEvent: fc.constantFrom(0.1, 1),
    effect: fc.constantFrom(undefined, "deduct" as const),
  }),
  fc.record({
    from: fc.constant(2),
    perEvent: fc.constant(1),
    effect: fc.constant("cap" as const),
    cap: fc.constant(6),
  }),
);

const SHARES: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [0.6, 0.4], 3: [0.5, 0.3, 0.2] };

export const anySystem: fc.Arbitrary<IndicatorSystem> = fc
  .record({
    indicators: fc.array(indicator, { minLength: 6, maxLength: 14 }),
    componentRounding: fc.constantFrom("declared" as const, "none" as const),
    compositeCap: fc.constantFrom(undefined, 30),
    vetoEffect: fc.constantFrom("flag" as const, "zero" as const, "cap" as const),
    constraints: fc.array(constraint, { maxLength: 2 }),
    grades: fc.constantFrom(undefined, GRADES, [{ name: "优秀", share: 0.3 }, ...GRADES.slice(1)]),
    aggregation: fc.constantFrom("arithmetic" as const, "arithmetic" as const, "geometric" as const),
    missing: fc.constantFrom("strict" as const, "zero" as const, "reweight" as const),
  })
  .map(({ indicators: drawn, constraints, grades, ...options }) => {
    // something must be left of the full mark
    const indicators = drawn.map(({ kind, ...each }, i) => ({ ...each, kind: i === 0 ? undefined : kind }));
    return loadSystem({
      ...{ id: "any", version: "1", title: "任意体系", region: "某县", period: 2021 },
      groups: [{ id: "g", name: "甲" }],
      departments: [{ id: "d", name: "县统计局" }],
      quantities: [
        ...KEYS.map((key) => ({ key, name: key, unit: UNIT, department: "d" })),
        ...["n0", "n1"].map((key) => ({
          key,
          name: key,
          unit: "起",
          department: "d",
          integer: true,
          min: 0,
        })),
      ],
      indicators: indicators.map(({ points, components, noTask, kind }, i) => ({
        ...{ no: i + 1, code: `i${i}`, name: `指标${i}`, group: "g", lead: ["县统计局"], source: "" },
        ...(kind ? { kind, limit: points } : { points }),
        components: components.map((each, j) =>
          componentOf(each, j, components.length, kind === "deduction"),
        ),
        ...(noTask && !kind && { noTask: { quantity: "task", effect: noTask } }),
      })),
      constraints: constraints.map((each, i) => ({
        ...{ no: 20 + i, code: `e${i}`, name: `约束${i}`, group: "g", lead: ["县应急局"], quantity: `n${i}` },
        ...(grades || each.effect !== "lower-grade" ? each : {}),
      })),
      ...(grades && { grades }),
      measures: [],
      options: {
        ...{ ...options, decimals: 2, vetoCap: 12 },
        normalisation: { method: "linear" },
      },
    });
  });

type Part = typeof component extends fc.Arbitrary<infer Value> ? Value : never;

function componentOf(
  { normalisation: own, ...rest }: Part,
  j: number,
  of: number,
  isDeduction: boolean,
): object {
  const needsPosts = ["efficacy", "exponential", "linear"].includes(own.method);
  const posts = rest.direction === "more" ? { low: 10, high: 60 } : { low: 60, high: 10 };
  // the formula of a share may name any component of its indicator
  const { fullWhen, ...others } = rest;
  const full =
    fullWhen !== undefined && (of > 1 || !fullWhen.startsWith("part1")) && !isDeduction ? { fullWhen } : {};
  const formula = "formula" in own ? own.formula.replace("other", `part${of - 1}`) : undefined;
  return {
    ...{ id: `part${j}`, name: `分项${j}`, share: SHARES[of]![j], unit: UNIT, ...others, ...full },
    normalisation: formula === undefined ? own : { ...own, formula },
    ...(needsPosts && { goalposts: posts }),
  };
}

/** Values by `key@lag`; what is not there is missing. */
export const anyEntries = fc.record(
  {
    ...Object.fromEntries(KEYS.flatMap((key) => [0, 1].map((lag) => [`${key}@${lag}`, number]))),
    ...Object.fromEntries(
      ["n0", "n1"].map((key) => [
        `${key}@0`,
        fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.constant(1.5)),
      ]),
    ),
  },
  { requiredKeys: ["a@0", "a@1", "task@0", "task@1"] },
) as fc.Arbitrary<Partial<Record<string, number>>>;

/** A workbook of the system in an Excel of its own, with these entries. */
export async function workbookOf(
  system: IndicatorSystem,
  entries: Partial<Record<string, number>>,
): Promise<ExcelHost> {
  const host = startExcel();
  await generateWorkbook(system);
  await fillEntries(
    Object.entries(entries).flatMap(([place, value]) => {
      const [key, lag] = place.split("@") as [string, string];
      return value === undefined ? [] : [{ key, lag: Number(lag), value, source: "" }];
    }),
  );
  return host;
}
