import { compareUnits } from "../../../src/app/compareUnits";
import { evaluate } from "../../../src/scoring/panel/evaluate";
import { scoreUnit } from "../../../src/scoring/unit/scoreUnit";
import { SystemProblem } from "../../../src/system/problem";
import type { IndicatorSystem } from "../../../src/system/schema";
import { countyDocument, countySystem } from "../countySystem";

const perEvent = (points: number) => ({ method: "perEvent", points });

/** The counties' system with honours (at most 3 points more) and accidents (at most 2 less). */
function systemWith(change: object = {}, options: object = {}): IndicatorSystem {
  const document = countyDocument();
  const [, second, third] = document.indicators;
  const extra = (
    no: number,
    code: string,
    kind: string,
    limit: number,
    points: number,
    quantity: string,
  ) => ({
    ...{ no, code, name: code, group: "g", kind, limit, lead: ["局"], source: "" },
    components: [
      {
        ...{ id: "count", name: "次数", share: 1, formula: quantity, unit: "次", direction: "more" },
        normalisation: perEvent(points),
      },
    ],
  });
  const completion = { method: "completion", target: 10 };
  const scored = [document.indicators[0]!, second!, third!].map((each) => ({
    ...each,
    components: each.components.map((component) => ({ ...component, normalisation: completion })),
  }));
  return countySystem({
    quantities: [
      ...document.quantities,
      ...["honours", "accidents"].map((key) => ({ key, name: key, unit: "次", department: "d" })),
    ],
    indicators: [
      ...scored,
      extra(4, "bonus", "bonus", 3, 2, "honours"),
      extra(5, "loss", "deduction", 2, 1, "accidents"),
    ],
    options: { ...document.options, ...options },
    categories: [],
    ...change,
  });
}

type Entries = Readonly<Record<string, number>>;
const REACHED = { q_a: 10, q_b: 10, q_c: 5 };
const card = (system: IndicatorSystem, entries: Entries) =>
  scoreUnit(system, ({ name }) => ({ ...REACHED, ...entries })[name] ?? NaN);

describe("points outside of the full mark", () => {
  // 2 + 2 + 3 of 10; 1 honour is 2 points, 2 are 4, of which 3 count
  it.each<[Entries, number, number, number]>([
    [{ honours: 0, accidents: 0 }, 7, 0, 0],
    [{ honours: 1, accidents: 0 }, 9, 2, 0],
    [{ honours: 2, accidents: 0 }, 10, 3, 0],
    [{ honours: 0, accidents: 1 }, 6, 0, -1],
    [{ honours: 2, accidents: 9 }, 8, 3, -2],
    [{ honours: 2, accidents: 0, q_c: 10 }, 13, 3, 0],
  ])("are added to the composite, or taken away: %o", (entries, composite, added, taken) => {
    const { groups, complete, ...rest } = card(systemWith(), entries);
    expect([rest.composite, complete]).toEqual([composite, true]);
    expect(groups.map(({ id, score, points }) => [id, score, points])).toEqual([
      ["g", 4, 4],
      ["h", expect.any(Number), 6],
      ["*bonus", added, 3],
      ["*deduction", taken, 2],
    ]);
  });

  it("are limited with the composite where the system limits it", () => {
    const limited = systemWith({}, { compositeCap: 12 });
    expect(card(limited, { honours: 2, accidents: 0, q_c: 10 }).composite).toBe(12);
    expect(card(limited, { honours: 2, accidents: 0 }).composite).toBe(10);
  });

  it("are waited for, or not, as what is missing is everywhere", () => {
    const open = { honours: 1 };
    expect(card(systemWith(), open)).toMatchObject({ composite: null, complete: false });
    expect(card(systemWith({}, { missing: "zero" }), open)).toMatchObject({ composite: 9, complete: false });
    expect(card(systemWith({}, { missing: "reweight" }), open)).toMatchObject({
      composite: 9,
      complete: false,
    });
  });

  it("are told with their sign", () => {
    const { indicators } = card(systemWith(), { honours: 2, accidents: 1 });
    expect(
      indicators.slice(3).map(({ score, points, kind, explanation }) => [score, points, kind, explanation]),
    ).toEqual([
      [3, 3, "bonus", "次数 = 2.00次；得分 = 3 × 1［2.00 × 2 ÷ 3，超过 1 按 1 计］ = 3.00"],
      [-1, 2, "deduction", "次数 = 1.00次；得分 = (−2) × 1.00 × 1 ÷ 2 = −1.00"],
    ]);
  });

  it("make a composite of many units exceed 1, as a share of the full mark", () => {
    const columns = { q_a: [10, 10], q_b: [10, 10], q_c: [10, 5], honours: [2, 0], accidents: [0, 3] };
    const panel = {
      units: ["甲县", "乙县"],
      columns: new Map(Object.entries(columns).map(([key, values]) => [key, Float64Array.from(values)])),
    };
    const rule = { aggregation: "arithmetic", missing: "strict" } as const;
    const byPosts = evaluate(systemWith(), panel, { method: { id: "goalposts" }, ...rule });
    expect([...byPosts.composite]).toEqual([1.3, expect.closeTo(0.5, 12)]);
    expect(["bonus", "loss"].map((code) => [...byPosts.indicators.get(code)!])).toEqual([
      [1, 0],
      [-0, -1],
    ]);
    // who is compared with others is compared by the full mark alone
    const compared = evaluate(systemWith(), panel, { method: { id: "minmax", low: 0, high: 1 }, ...rule });
    expect([...compared.composite]).toEqual([0.8, 0.2]);
  });
});

it("robustness is that of the full mark alone, and refused where it would be something else", () => {
  const columns = {
    q_a: [10, 5, 2],
    q_b: [10, 10, 1],
    q_c: [9, 5, 1],
    honours: [NaN, 0, 0],
    accidents: [0, 0, 0],
  };
  const panel = {
    units: ["甲县", "乙县", "丙县"],
    columns: new Map(Object.entries(columns).map(([key, values]) => [key, Float64Array.from(values)])),
  };
  const shaking = { methods: [], draws: 20, seed: 1, spread: 0, top: 1 };
  const rule = { aggregation: "geometric", missing: "strict" } as const;
  const method = { id: "minmax", low: 1, high: 100 } as const;
  const { evaluation, robustness } = compareUnits(systemWith(), panel, { method, ...rule }, shaking);
  expect([...robustness!.median]).toEqual([...evaluation.rank]);
  const goalposts = { method: { id: "goalposts" }, ...rule } as const;
  expect(() => compareUnits(systemWith(), panel, goalposts, shaking)).toThrow("不能用 --draws 检验");
});

it("has Copeland scores of the full mark alone", () => {
  const columns = {
    q_a: [1, 2, 3],
    q_b: [1, 2, 3],
    q_c: [1, 2, 3],
    honours: [2, 0, 0],
    accidents: [0, 0, 0],
  };
  const panel = {
    units: ["甲县", "乙县", "丙县"],
    columns: new Map(Object.entries(columns).map(([key, values]) => [key, Float64Array.from(values)])),
  };
  const options = { method: { id: "goalposts" }, aggregation: "copeland", missing: "strict" } as const;
  expect([...evaluate(systemWith({}, { compositeCap: 12 }), panel, options).composite]).toEqual([-2, 0, 2]);
});

describe("documents that are wrong about them", () => {
  const [first, ...others] = countyDocument().indicators;
  it.each([
    [{ points: undefined }, "indicators[0].points", "缺少这一项，应为数字"],
    [
      { limit: 5 },
      "indicators[0].limit",
      "只有加分项（bonus）和减分项（deduction）才有 limit，其他指标应写 points",
    ],
    [{ kind: "bonus" }, "indicators[0].limit", "缺少这一项，应为数字"],
    [{ kind: "bonus", limit: 5 }, "indicators[0].points", "加分项和减分项只写 limit，不写 points"],
    [
      {
        kind: "deduction",
        limit: 5,
        points: undefined,
        components: first!.components.map((each) => ({ ...each, fullWhen: "level <= 0" })),
      },
      "indicators[0].components[0].fullWhen",
      "减分项不能规定得满分的条件（fullWhen），否则条件成立时会全部扣除",
    ],
    [{ kind: "gift" }, "indicators[0].kind", '应为以下之一："bonus"、"deduction"'],
  ])("%o", (change, path, message) => {
    const indicators = [{ ...first!, ...change }, ...others];
    expect(() => countySystem({ indicators, fullMark: undefined, categories: [] })).toThrow(SystemProblem);
    expect(() => countySystem({ indicators, fullMark: undefined, categories: [] })).toThrow(
      `指标体系文件的 ${path} 有误：${message}`,
    );
  });
});
