import { scoreUnit } from "../../../src/scoring/unit/scoreUnit";
import type { Scorecard } from "../../../src/scoring/unit/scorecard";
import type { Constraint, Grade, IndicatorSystem } from "../../../src/system/schema";
import { countyDocument, countySystem } from "../countySystem";

const GRADES: Grade[] = [
  { name: "优秀", from: 9 },
  { name: "良好", from: 8 },
  { name: "一般", from: 6 },
  { name: "较差" },
];

/** The counties' system of 10 points, with accidents and pollution as constraints. */
function systemWith(
  accidents: Partial<Constraint>,
  change: object = {},
  options: object = {},
): IndicatorSystem {
  const document = countyDocument();
  const constraint = (no: number, code: string, own: object) => ({
    ...{ no, code, name: code, group: "g", lead: ["县应急局"], quantity: code, ...own },
  });
  return countySystem({
    quantities: [
      ...document.quantities,
      ...["accidents", "pollution"].map((key) => ({ key, name: key, unit: "起", department: "d" })),
    ],
    indicators: document.indicators.map((each) => ({
      ...each,
      components: each.components.map((component) => ({
        ...component,
        normalisation: { method: "completion", target: 10 },
      })),
    })),
    constraints: [constraint(4, "accidents", accidents), constraint(5, "pollution", {})],
    categories: [],
    options: { ...document.options, ...options },
    ...change,
  });
}

/** All points but those of c, of which there are six: 10, or less. */
function card(system: IndicatorSystem, accidents: number, c = 10, pollution = 0): Scorecard {
  const entries: Record<string, number> = { q_a: 10, q_b: 10, q_c: c, accidents, pollution };
  return scoreUnit(system, ({ name }) => entries[name] ?? NaN);
}

describe("constraints that are graded", () => {
  // 一般事故每起扣1分，三起以上一票否决
  const graded = { from: 3, perEvent: 1 } as const;

  it.each([
    [0, 10, "met", []],
    [1, 9, "deducted", []],
    [2, 8, "deducted", []],
    [3, 10, "vetoed", [4]],
    [5, 10, "vetoed", [4]],
  ])("%d events of which each takes a point, and three of which veto", (count, composite, status, vetoes) => {
    const told = card(systemWith(graded), count);
    expect([told.composite, told.indicators[3]!.status]).toEqual([composite, status]);
    expect(told.vetoes.map(({ no }) => no)).toEqual(vetoes);
    expect(told.losses.map(({ points }) => points)).toEqual(status === "deducted" ? [count] : []);
    expect(told.complete).toBe(true);
  });

  it.each<[string, Partial<Constraint>, object, number]>([
    ["leaves nothing", { ...graded, effect: "zero" }, {}, 0],
    ["leaves at most its own cap", { ...graded, effect: "cap", cap: 6 }, { vetoCap: 7 }, 6],
    ["leaves at most the cap of all", { ...graded, effect: "cap" }, { vetoCap: 7 }, 7],
    ["takes points for each event", { from: 3, perEvent: 1.5, effect: "deduct" }, {}, 4],
    ["says so, whatever others do", { ...graded, effect: "flag" }, { vetoEffect: "zero" }, 10],
  ])("has an effect of its own: it %s", (_what, accidents, options, composite) => {
    expect(card(systemWith(accidents, {}, options), 4).composite).toBe(composite);
  });

  it("does what each of several does: points are taken away before the cap is", () => {
    const system = systemWith({ ...graded, from: 4 }, {}, { vetoEffect: "cap", vetoCap: 8 });
    expect(card(system, 3, 10, 1).composite).toBe(7);
    expect(card(system, 1, 10, 1).composite).toBe(8);
  });

  it("says what was counted", () => {
    const words = (of: Partial<Constraint>, count: number) =>
      card(systemWith(of), count).indicators[3]!.explanation;
    expect(words(graded, 2)).toBe("accidents 2起，每起（次）扣 1 分，扣 2 分（县应急局）");
    expect(words({ from: 3 }, 2)).toBe("未触发：accidents 2起，不到 3");
    expect(words({ from: 1, perEvent: 2, effect: "deduct" }, 2)).toBe(
      "已触发：accidents 2起，每起（次）扣 2 分，扣 4 分（县应急局）",
    );
  });
});

it("waits for a count that takes points away, or counts nothing, as what is missing does everywhere", () => {
  const graded = { from: 3, perEvent: 1 } as const;
  expect(card(systemWith(graded), NaN)).toMatchObject({ composite: null, complete: false });
  expect(card(systemWith(graded, {}, { missing: "zero" }), NaN)).toMatchObject({
    composite: 10,
    complete: false,
  });
  // what takes nothing away does not change the score
  expect(card(systemWith({}), NaN)).toMatchObject({ composite: 10, complete: false });
});

it("takes away what people would write: 0.3 points for three events of 0.1", () => {
  const told = card(systemWith({ from: 5, perEvent: 0.1 }), 3);
  expect([told.composite, told.losses[0]!.points]).toEqual([9.7, 0.3]);
});

describe("grades", () => {
  const grade = (accidents: number, c: number, change: object = {}, own: Partial<Constraint> = {}) =>
    card(systemWith(own, { grades: GRADES, ...change }), accidents, c).grade;

  it.each([
    [10, "优秀"],
    // 2 + 2 + 5 of 10
    [50 / 6, "优秀"],
    [8.2, "良好"],
    [5, "一般"],
    [0, "较差"],
  ])("go by the score: %d of ten in the third", (c, name) => expect(grade(0, c)).toBe(name));

  it("do not let a unit with a veto have the first", () => {
    expect([grade(1, 10), grade(1, 5)]).toEqual(["良好", "一般"]);
  });

  it("are one lower where a constraint says so, and never below the last", () => {
    const lower = { effect: "lower-grade" } as const;
    expect([grade(1, 10, {}, lower), grade(1, 5, {}, lower), grade(1, 0, {}, lower)]).toEqual([
      "良好",
      "较差",
      "较差",
    ]);
  });

  it("are left open where they depend on how others do", () => {
    const [first, ...others] = GRADES;
    const grades = [{ ...first!, share: 0.3 }, ...others];
    expect([grade(0, 10, { grades }), grade(0, 5, { grades })]).toEqual([null, "一般"]);
    // who cannot have the first is in the second, whoever has the first
    expect(grade(1, 10, { grades })).toBe("良好");
  });

  it("hold for who has a veto too: the second is no present", () => {
    const [first, ...others] = GRADES;
    const grades = [{ name: first!.name, share: 0.3 }, ...others];
    expect([grade(1, 10, { grades }), grade(1, 5, { grades }), grade(1, 0, { grades })]).toEqual([
      "良好",
      "一般",
      "较差",
    ]);
    // one lower than what nobody knows
    expect(grade(1, 10, { grades }, { effect: "lower-grade" })).toBeNull();
  });

  it("wait for every count", () => {
    expect(grade(NaN, 10)).toBeNull();
  });

  it("are none where the system has none, and not known without a composite", () => {
    expect(card(systemWith({}), 0)).not.toHaveProperty("grade");
    expect(grade(0, NaN)).toBeNull();
  });
});

describe("documents that are wrong about them", () => {
  it.each<[Partial<Constraint>, object, string]>([
    [{ effect: "cap" }, {}, "constraints[0].cap"],
    [{ effect: "deduct" }, {}, "constraints[0].perEvent"],
    [{ effect: "lower-grade" }, {}, "constraints[0].effect"],
    [{ perEvent: 1 }, {}, "constraints[0].from"],
    [{ cap: 5 }, {}, "constraints[0].cap"],
    [
      {},
      {
        grades: [
          { name: "良好", from: 80 },
          { name: "优秀", from: 90 },
        ],
      },
      "grades[1].from",
    ],
  ])("%o %o", (constraint, change, path) => {
    expect(() => systemWith(constraint, change)).toThrow(`指标体系文件的 ${path} 有误`);
  });
});
