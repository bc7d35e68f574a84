import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { componentExpression } from "../../src/formula/componentExpression";
import { loadSystem } from "../../src/formula/loadSystem";
import type { IndicatorScore, Scorecard } from "../../src/scoring/unit/scorecard";
import { countLines } from "../../src/scoring/unit/countLines";
import { evaluate } from "../../src/scoring/unit/evaluate";
import { scoreUnit } from "../../src/scoring/unit/scoreUnit";
import { shippedSystem } from "../../src/app/shippedSystem";
import { added, reasonHolds, reworked } from "./onPaper";

const number = (value: number, decimals: number): string => value.toFixed(decimals).replace("-", "−");

/** Each line of an explanation, worked anew, comes to what it says; the points of components come to the score. */
function expectReworked({ name, explanation, score }: IndicatorScore, decimals: number): void {
  const lines = explanation.split("；");
  for (const line of lines) {
    const found = reworked(line);
    if (found) expect([name, line, found.worked]).toEqual([name, line, found.said]);
    expect([name, line, reasonHolds(line, lines)]).toEqual([name, line, true]);
  }
  const points = lines.flatMap((line) => (/得分 = /.test(line) ? [reworked(line)!.said] : []));
  expect(points.length).toBeGreaterThan(0);
  expect([name, added(points, decimals)]).toEqual([name, number(score!, decimals)]);
  if (points.length > 1) expect(lines.at(-1)).toBe(`合计 ${number(score!, decimals)}`);
}

/** Scores add up to groups, and groups to the composite. */
function expectSums({ indicators, groups, composite, carried }: Scorecard, decimals: number): void {
  const scored = indicators.filter(({ points }) => points !== null);
  for (const group of groups) {
    const members = scored.filter((row) => row.group === group.id && row.score !== null);
    if (members.length > 0) expectSum(members, group, decimals);
  }
  const own = groups.filter(({ id }) => scored.some((row) => row.group === id && row.score !== null));
  if (own.length > 0) expectSum(own, { score: composite, carried }, decimals);
  else expect(composite).toBeNull();
}

/** What is printed of the members comes to what is printed of the whole. */
function expectSum(
  members: readonly { readonly score: number | null }[],
  { score, carried }: Pick<Scorecard["groups"][number], "score" | "carried">,
  decimals: number,
): void {
  const scores = members.map((member) => number(member.score!, decimals));
  const whole = number(score!, decimals);
  if (!carried) expect(added(scores, decimals)).toBe(whole);
  else {
    const [by, of] = [carried.by, carried.of].map((points) => String(Number(points.toPrecision(12))));
    const line = `合计 = (${scores.join(" + ")}) ÷ ${by} × ${of} = ${whole}`;
    expect([line, reworked(line)!.worked]).toEqual([line, whole]);
  }
}

const KINDS = [
  { name: "比重", formula: "a / b * 100" },
  { name: "总量", formula: "a" },
  { name: "增长率", formula: "(a / prior(a) - 1) * 100" },
  { name: "合格率", formula: "a / c * 100" },
  { name: "下降率", formula: "(1 - a / b / (prior(a) / prior(b))) * 100" },
] as const;

/** Numbers whose quotients a computer holds to the last printed digit: with 15 digits there is an end. */
const entry = fc.integer({ min: 1_000, max: 300_000 }).map((thousandths) => thousandths / 1000);
/** What there was to do may be nothing. */
const entriesOfPeriods = fc.array(
  fc.record({ a: entry, b: entry, c: fc.oneof(entry, fc.constant(0)) }) as fc.Arbitrary<
    Record<string, number>
  >,
  { minLength: 3, maxLength: 3 },
);
const goalposts = fc
  .tuple(fc.integer({ min: -200, max: 2_000 }), fc.integer({ min: 1, max: 2_000 }), fc.boolean())
  .map(([from, width, isMore]) => {
    const [least, most] = [from / 10, (from + width) / 10];
    return isMore
      ? { direction: "more", goalposts: { low: least, high: most } }
      : { direction: "less", goalposts: { low: most, high: least } };
  });
const method = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map((floor) => ({ method: "efficacy", floor: floor / 100 })),
  fc.constant({ method: "linear" }),
  fc.integer({ min: 1, max: 3_000 }).map((target) => ({ method: "completion", target: target / 10 })),
);
const indicator = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    hasChange: fc.boolean(),
    share: fc.integer({ min: 1, max: 99 }),
    points: fc.integer({ min: 1, max: 200 }).map((tenths) => tenths / 10),
    decimals: fc.integer({ min: 0, max: 4 }),
    first: fc.tuple(method, goalposts),
    second: fc.tuple(method, goalposts),
    fullWhen: fc.constantFrom(undefined, "level >= 50", "change >= 0", "change >= -0.5"),
    effect: fc.constantFrom("reweight", "full"),
  })
  .map(({ kind, hasChange, share, points, decimals, first, second, fullWhen, effect }) => {
    const component = (id: string, name: string, formula: string, part: number, how: typeof first) => ({
      ...{ id, name, formula, share: part, unit: "%", decimals, normalisation: how[0] },
      ...how[1],
    });
    const level = component("level", kind.name, kind.formula, hasChange ? share / 100 : 1, first);
    const change = {
      ...component("change", "升降幅度", "level - prior(level)", (100 - share) / 100, second),
      fullWhen,
    };
    return {
      ...{ points, components: hasChange ? [level, change] : [level] },
      ...(kind.name === "合格率" ? { noTask: { quantity: "c", effect } } : {}),
    };
  });

const systems = fc
  .tuple(fc.array(indicator, { minLength: 1, maxLength: 5 }), fc.constantFrom(1, 2, 3))
  .map(([indicators, decimals]) =>
    loadSystem({
      ...{ id: "s", version: "1", title: "某体系", region: "某县", period: 2019 },
      groups: [
        { id: "g", name: "甲" },
        { id: "h", name: "乙" },
      ].slice(0, indicators.length),
      departments: [{ id: "d", name: "统计局" }],
      quantities: ["a", "b", "c"].map((key) => ({ key, name: key, unit: "万元", department: "d" })),
      indicators: indicators.map((each, i) => ({
        ...{ no: i + 1, code: `i${i}`, name: `指标${i + 1}`, group: i % 2 === 0 ? "g" : "h" },
        ...{ lead: ["统计局"], source: "" },
        ...each,
      })),
      constraints: [],
      measures: [],
      options: {
        ...{ missing: "strict", decimals, componentRounding: "declared", vetoEffect: "flag" },
        normalisation: { method: "efficacy" },
      },
    }),
  );

it("whoever recalculates a printed line as it is printed finds the printed number, up to the composite", () => {
  fc.assert(
    fc.property(systems, entriesOfPeriods, (system, entries) => {
      const valueOf = ({ name, lag }: { name: string; lag: number }): number => entries[lag]![name]!;
      const card = scoreUnit(system, valueOf);
      const { decimals } = system.options;
      for (const [i, row] of card.indicators.entries()) {
        if (row.status === "scored") expectReworked(row, decimals);
        else expect([row.status, row.explanation]).toEqual(["no-task", expect.stringContaining("c为 0")]);
        // rows of 计分表 are made before anything is scored, as high as their lines will need
        const lines = row.explanation.split("；").length;
        expect(lines).toBeLessThanOrEqual(countLines(system, system.indicators[i]!));
      }
      expectSums(card, decimals);
    }),
    { numRuns: 200 },
  );
});

it("a half that binary fractions have lost is a half: 201.01 ÷ 200 − 1 rises by 0.51 per cent, not by 0.50", () => {
  const [indicator] = shippedSystem({ example: true }).indicators.filter(({ code }) => code === "retail");
  const growth = indicator!.components[1]!;
  const value = (decimals: number): number =>
    evaluate(
      componentExpression(shippedSystem({ example: true }), indicator!, { ...growth, decimals }),
      ({ name, lag }) => (name === "retail_sales" ? [201.01, 200][lag]! : NaN),
    );
  expect(Math.abs((201.01 / 200 - 1) * 100)).toBeLessThan(0.505);
  expect([2, 3, 0].map(value)).toEqual([0.51, 0.505, 1]);
});

it("so does whoever recalculates the demonstration: all twenty scores, three groups and the composite", () => {
  const text = readFileSync(join(__dirname, "../../src/system/shipped/demo-entries.csv"), "utf8");
  const entries = new Map(
    text
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","))
      .map(([key, lag, value]) => [`${key}@${lag}`, Number(value)] as const),
  );
  const card = scoreUnit(
    shippedSystem({ example: true }),
    ({ name, lag }) => entries.get(`${name}@${lag}`) ?? NaN,
  );
  const scored = card.indicators.filter(({ points }) => points !== null);
  expect(scored).toHaveLength(20);
  for (const row of scored) expectReworked(row, 2);
  expectSums(card, 2);
});

describe("the pencil that judges", () => {
  it.each([
    ["甲 = 2 × (1 + 0.5) ÷ 4 = 0.75", "0.75"],
    ["甲 = 0.89 − (−1) = 1.89", "1.89"],
    ["甲 = 8 × 40% × ｛60% + 40% × 〔0.89 − (−1)〕 ÷ 〔3 − (−1)〕｝ = 9.99", "2.52"],
    ["甲 = 4 × 1［(27 − 0) ÷ (20 − 0)，超过 1 按 1 计］ = 4.0", "4.0"],
    ["甲 = −(1 ÷ 8) = 0.12", "−0.13"],
  ])("works %s", (line, worked) => {
    expect(reworked(line)!.worked).toBe(worked);
  });

  it("wants a reason for a full mark that other lines bear out", () => {
    const line = "升降幅度得分 = 5 × 40% × 100%［因合格率 ≥ 100，计满分］ = 2.00";
    expect(reworked(line)).toEqual({ worked: "2.00", said: "2.00" });
    expect(reasonHolds(line, ["合格率 = 3 ÷ 3 × 100 = 100.00%"])).toBe(true);
    expect(reasonHolds(line, ["合格率 = 2 ÷ 3 × 100 = 66.67%"])).toBe(false);
  });

  it("does not believe a limit that does not bind", () => {
    expect(() => reworked("甲 = 1［0.5，超过 1 按 1 计］ = 1")).toThrow("does not bind");
  });
});
