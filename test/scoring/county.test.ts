import { loadSystem } from "../../src/formula/loadSystem";
import { scoreUnit } from "../../src/scoring/unit/scoreUnit";
import type { Scorecard } from "../../src/scoring/unit/scorecard";
import type { IndicatorSystem } from "../../src/system/schema";

/**
 * Two groups, three indicators, one constraint; small enough to compute by hand.
 *
 * a: level x (share .6, goalposts 30 and 45), change against last year (share .4, goalposts -2 and 3), 8 points
 * b: less is better: y, goalposts 50 and 20, 4 points
 * c: x / y, goalposts 0 and 10, 4 points
 */
const document = {
  id: "small",
  version: "1",
  title: "小体系",
  region: "某县",
  period: 2019,
  fullMark: 16,
  groups: [
    { id: "g", name: "甲" },
    { id: "h", name: "乙" },
    { id: "k", name: "约束" },
  ],
  departments: [{ id: "d", name: "统计局" }],
  quantities: [
    { key: "x", name: "数一", unit: "%", department: "d" },
    { key: "y", name: "数二", unit: "天", department: "d" },
    { key: "n", name: "起数", unit: "起", department: "d" },
  ],
  indicators: [
    {
      no: 1,
      code: "a",
      name: "指标一",
      group: "g",
      points: 8,
      lead: ["统计局"],
      source: "",
      components: [
        {
          id: "level",
          name: "水平",
          share: 0.6,
          formula: "x",
          unit: "%",
          direction: "more",
          goalposts: { low: 30, high: 45 },
        },
        {
          id: "change",
          name: "升降",
          share: 0.4,
          formula: "level - prior(level)",
          unit: "百分点",
          direction: "more",
          goalposts: { low: -2, high: 3 },
        },
      ],
    },
    {
      no: 2,
      code: "b",
      name: "指标二",
      group: "g",
      points: 4,
      lead: ["统计局"],
      source: "",
      components: [
        {
          id: "level",
          name: "水平",
          share: 1,
          formula: "y",
          unit: "天",
          direction: "less",
          goalposts: { low: 50, high: 20 },
        },
      ],
    },
    {
      no: 3,
      code: "c",
      name: "指标三",
      group: "h",
      points: 4,
      lead: ["统计局"],
      source: "",
      components: [
        {
          id: "ratio",
          name: "比",
          share: 1,
          formula: "x / y",
          unit: "",
          direction: "more",
          goalposts: { low: 0, high: 10 },
        },
      ],
    },
  ],
  constraints: [{ no: 4, code: "v", name: "重大事故", group: "k", lead: ["应急局"], quantity: "n" }],
  measures: [],
  options: {
    missing: "strict",
    decimals: 2,
    vetoEffect: "flag",
    normalisation: { method: "efficacy", floor: 0.6 },
  },
};

function scored(
  values: Record<string, number>,
  options: Partial<IndicatorSystem["options"]> = {},
): Scorecard {
  const system = loadSystem({ ...document, options: { ...document.options, ...options } });
  return scoreUnit(system, ({ name, lag }) => values[lag ? `${name}@${lag}` : name] ?? NaN);
}

const ENTRIES = { x: 38.2, "x@1": 37.2, y: 35, n: 0 };

describe("scoring one county, against numbers worked out by hand", () => {
  let card: Scorecard;
  beforeEach(() => {
    card = scored(ENTRIES);
  });

  it("scores level and change by their shares", () => {
    // level: .6 + .4 × (38.2 − 30) / 15 = .818667; change: 38.2 − 37.2 = 1, .6 + .4 × 3 / 5 = .84
    // 8 × (.6 × .818667 + .4 × .84) = 8 × .8272 = 6.6176
    expect(card.indicators[0]).toMatchObject({ score: 6.62, status: "scored" });
    expect(card.indicators[0]!.components[0]!.normalised).toBeCloseTo(0.818667, 6);
    expect(card.indicators[0]!.components[1]!.value).toBeCloseTo(1, 12);
  });

  it("scores less as better where the goalposts say so", () => {
    // .6 + .4 × (35 − 50) / (20 − 50) = .8; 4 × .8 = 3.2
    expect(card.indicators[1]!.score).toBe(3.2);
  });

  it("adds published scores up to groups and composite", () => {
    // c: 38.2 / 35 = 1.0914, .6 + .4 × .10914 = .64366, × 4 = 2.5746 → 2.57
    expect(card.indicators[2]!.score).toBe(2.57);
    expect(card.groups).toMatchObject([
      { id: "g", score: 9.82, points: 12 },
      { id: "h", score: 2.57, points: 4 },
    ]);
    expect(card).toMatchObject({ composite: 12.39, complete: true, vetoes: [] });
  });

  it("explains a score with the worked line that ends in it", () => {
    expect(card.indicators[0]!.explanation).toBe(
      "水平 = 38.20%；升降 = 38.2 − 37.2 = 1.00百分点；" +
        "得分 = 8 × ｛60% × 〔60% + 40% × (38.20 − 30) ÷ (45 − 30)〕 + 40% × ｛60% + 40% × 〔1.00 − (−2)〕 ÷ 〔3 − (−2)〕｝｝ = 6.62",
    );
  });

  it("stays within floor and full mark beyond the goalposts", () => {
    expect(scored({ ...ENTRIES, y: 5 }).indicators[1]!.score).toBe(4);
    expect(scored({ ...ENTRIES, y: 500 }).indicators[1]!.score).toBe(2.4);
  });

  it("says what is missing, and gives no composite under strict", () => {
    const { composite, indicators, complete } = scored({ ...ENTRIES, "x@1": NaN });
    expect(indicators[0]).toMatchObject({
      score: null,
      status: "missing-data",
      explanation: "数据缺失，升降：缺少 2018年数一",
    });
    expect({ composite, complete }).toEqual({ composite: null, complete: false });
  });

  it("counts what is missing as 0 under zero, and rescales the rest under reweight", () => {
    const values = { ...ENTRIES, "x@1": NaN };
    // zero: (0 + 3.2) of 12, and 2.57 of 4
    expect(scored(values, { missing: "zero" })).toMatchObject({ composite: 5.77, complete: false });
    // reweight: group g attains 3.2 / 4 of its 12 points = 9.6
    expect(scored(values, { missing: "reweight" })).toMatchObject({ composite: 12.17, complete: false });
  });

  it("says what divides by zero, and scores the rest", () => {
    const { indicators } = scored({ ...ENTRIES, y: 0 });
    expect(indicators[2]).toMatchObject({
      status: "not-computable",
      explanation: "无法计算，比：除数为 0（2019年数二）",
    });
    expect(indicators[1]!.status).toBe("scored");
  });

  it.each([
    ["flag", 12.39],
    ["zero", 0],
  ] as const)("lets a veto have the effect %s", (vetoEffect, composite) => {
    const vetoed = scored({ ...ENTRIES, n: 2 }, { vetoEffect });
    expect(vetoed.vetoes).toEqual([{ no: 4, name: "重大事故", department: "应急局", count: 2, unit: "起" }]);
    expect(vetoed.composite).toBe(composite);
    expect(vetoed.indicators[3]).toMatchObject({
      status: "vetoed",
      explanation: "已触发：起数 2起（应急局）",
    });
  });

  it("caps a vetoed composite, and only one above the cap", () => {
    expect(scored({ ...ENTRIES, n: 1 }, { vetoEffect: "cap", vetoCap: 9 }).composite).toBe(9);
    expect(scored({ ...ENTRIES, n: 1 }, { vetoEffect: "cap", vetoCap: 15 }).composite).toBe(12.39);
    expect(scored(ENTRIES, { vetoEffect: "cap", vetoCap: 9 }).composite).toBe(12.39);
  });

  it("does not take a count that is not there for zero", () => {
    const open = scored({ ...ENTRIES, n: NaN });
    expect(open).toMatchObject({ complete: false, vetoes: [] });
    expect(open.indicators[3]).toMatchObject({ status: "missing-count" });
  });
});
