import fc from "fast-check";
import { componentExpression } from "../../../src/formula/componentExpression";
import { loadSystem } from "../../../src/formula/loadSystem";
import { earnedBy } from "../../../src/scoring/unit/cheapestPoints";
import { evaluate } from "../../../src/scoring/unit/evaluate";
import { fullValue } from "../../../src/scoring/unit/fullValue";
import { isReached, withTargetsMet } from "../../../src/scoring/unit/metTargets";
import type { ValueOf } from "../../../src/scoring/unit/scoreIndicator";
import { scoreUnit } from "../../../src/scoring/unit/scoreUnit";
import type { IndicatorSystem } from "../../../src/system/schema";
import { anyEntries, anySystem } from "../../app/rules/anySystem";

const entered =
  (values: Readonly<Record<string, number>>): ValueOf =>
  ({ name, lag }) =>
    values[`${name}@${lag}`] ?? NaN;

/** Entries as they are drawn, by key and lag. */
const known = (entries: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(entries).map(([at, value]) => [at.includes("@") ? at : `${at}@0`, value]),
  );

const target = fc.record({
  key: fc.constantFrom("a", "b", "c", "task"),
  value: fc.integer({ min: -200, max: 2000 }).map((tenths) => tenths / 10),
  direction: fc.constantFrom("more" as const, "less" as const),
});

test("with targets of quantities met a unit scores what it scores when they are entered", () => {
  fc.assert(
    fc.property(
      anySystem,
      anyEntries,
      fc.uniqueArray(target, { minLength: 1, maxLength: 3, selector: ({ key }) => key }),
      (system, entries, targets) => {
        const values = known(entries as never);
        const met = withTargetsMet(system, entered(values), new Map(targets.map((each) => [each.key, each])));
        const typed = { ...values };
        for (const each of targets) {
          const at = `${each.key}@0`;
          if (!isReached(typed[at] ?? NaN, each)) typed[at] = each.value;
        }
        expect(scoreUnit(met.system, met.valueOf)).toEqual(scoreUnit(system, entered(typed)));
      },
    ),
    { numRuns: 150 },
  );
});

/** Two components, of which the second is how much the first has risen. */
const rising = (): IndicatorSystem =>
  loadSystem({
    ...{ id: "s", version: "1", title: "体系", region: "某县", period: 2021 },
    groups: [{ id: "g", name: "组" }],
    departments: [{ id: "d", name: "单位" }],
    quantities: ["x", "y"].map((key) => ({ key, name: key, unit: "", department: "d" })),
    indicators: [
      {
        ...{ no: 1, code: "i", name: "指标", group: "g", points: 10, lead: [], source: "" },
        components: [
          component("level", 0.6, "x / y * 100", { low: 30, high: 50 }),
          component("rise", 0.4, "level - prior(level)", { low: 0, high: 4 }),
        ],
      },
    ],
    constraints: [],
    measures: [],
    options: { missing: "strict", decimals: 2, vetoEffect: "flag", normalisation: { method: "linear" } },
  });

function component(id: string, share: number, formula: string, goalposts: object): object {
  return { id, name: id, share, formula, unit: "", direction: "more", goalposts };
}

describe("the target of a component", () => {
  const system = rising();
  const [indicator] = system.indicators;
  const values = entered({ "x@0": 36, "y@0": 100, "x@1": 38, "y@1": 100 });

  // 40 is half of the way from 30 to 50: 3 of 6 points; it has risen from 38 by 2, which is half of 4: 2 of 4 points
  it("is seen by those that are made from it, and last year stays what it was", () => {
    const met = withTargetsMet(system, values, new Map([["i.level", { value: 40, direction: "more" }]]));
    const [scored] = scoreUnit(met.system, met.valueOf).indicators;
    expect(scored).toMatchObject({ score: 5, components: [{ value: 40 }, { value: 2 }] });
  });

  // with the level at 42 it has risen by 4, more than its own target of 3
  it("leaves alone what is reached by another that is lifted, and lifts what falls short by it", () => {
    const of = (level: number, rise: number): unknown => {
      const wanted = new Map([
        ["i.level", { value: level, direction: "more" as const }],
        ["i.rise", { value: rise, direction: "more" as const }],
      ]);
      const met = withTargetsMet(system, values, wanted);
      return scoreUnit(met.system, met.valueOf).indicators[0]!.components.map(({ value }) => value);
    };
    expect([of(42, 3), of(39, 3)]).toEqual([
      [42, 4],
      [39, 3],
    ]);
  });

  it("stands for what was not entered yet", () => {
    const open = entered({ "x@1": 38, "y@1": 100 });
    const wanted = new Map([["i.level", { value: 40, direction: "more" as const }]]);
    expect(
      scoreUnit(withTargetsMet(system, open, wanted).system, withTargetsMet(system, open, wanted).valueOf),
    ).toMatchObject({ composite: 5 });
  });

  it("takes nothing away from what is better already", () => {
    const met = withTargetsMet(system, values, new Map([["i.level", { value: 35, direction: "more" }]]));
    expect(met.system).toBe(system);
  });

  it("is met after those of quantities: what is made from them may be enough", () => {
    const wanted = new Map([
      ["i.level", { value: 40, direction: "more" as const }],
      ["x", { value: 45, direction: "more" as const }],
    ]);
    const met = withTargetsMet(system, values, wanted);
    expect(
      evaluate(
        componentExpression(met.system, met.system.indicators[0]!, indicator!.components[0]!),
        met.valueOf,
      ),
    ).toBe(45);
  });
});

test("the value for the full mark earns it, and nothing between does", () => {
  fc.assert(
    fc.property(
      anySystem,
      anyEntries,
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (system, entries, part) => {
        const valueOf = entered(known(entries as never));
        for (const indicator of system.indicators)
          for (const component of indicator.components) {
            const own = earnedBy(system, indicator, component, valueOf);
            const full = fullValue(system, indicator, component, valueOf);
            if (full === undefined || !own) continue;
            if (indicator.kind === "deduction") {
              expect(own.earned(full)).toBeLessThanOrEqual(1e-12);
              continue;
            }
            expect(own.earned(full)).toBeGreaterThanOrEqual(1 - 1e-12);
            // up to a step of its last decimal
            const nearly = own.value + (full - own.value) * part;
            const step = 10 ** -(component.decimals ?? 2);
            // where there is nothing to divide by nothing is earned either
            if (Math.abs(full - nearly) > step) expect(own.earned(nearly) >= 1).toBe(false);
          }
      },
    ),
    { numRuns: 150 },
  );
});
