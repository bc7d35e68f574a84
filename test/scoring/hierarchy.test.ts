import { compareUnits } from "../../src/app/compareUnits";
import { panelFromCsv } from "../../src/app/panelFromCsv";
import { loadSystem } from "../../src/formula/loadSystem";
import { ruleOf } from "../../src/scoring/aggregate";
import { scoreUnit } from "../../src/scoring/unit/scoreUnit";
import { effectiveWeights } from "../../src/scoring/panel/effectiveWeights";
import type { IndicatorSystem } from "../../src/system/schema";
import { countyDocument } from "./countySystem";

/**
 * Three levels, no full mark: economy (weighs 30) holds the group output (a: 2, b: 6 points) and indicator c (4 points);
 * life (weighs what it holds, 10) holds d.
 */
function nested(): IndicatorSystem {
  const { categories: _, awards: __, fullMark: ___, ...document } = countyDocument();
  const [model] = document.indicators;
  const row = (no: number, code: string, points: number, group: string) => ({
    ...model!,
    no,
    code,
    points,
    group,
    components: [{ ...model!.components[0]!, formula: `q_${code}`, goalposts: { low: 0, high: 10 } }],
  });
  return loadSystem({
    ...document,
    groups: [
      { id: "economy", name: "经济", weight: 30 },
      { id: "output", name: "产出", parent: "economy" },
      { id: "life", name: "生活" },
      { id: "limits", name: "约束" },
    ],
    quantities: ["a", "b", "c", "d", "n", "m"].map((code) => ({
      key: `q_${code}`,
      name: code,
      unit: code === "n" ? "起" : "",
      department: "d",
    })),
    indicators: [
      row(1, "a", 2, "output"),
      row(4, "b", 6, "output"),
      row(5, "c", 4, "economy"),
      row(6, "d", 10, "life"),
    ],
    constraints: [
      { no: 3, code: "n", name: "事故", group: "limits", lead: ["甲局", "乙局"], quantity: "q_n" },
      { no: 2, code: "m", name: "案件", group: "limits", lead: ["丙局"], quantity: "q_m" },
    ],
  });
}

const VALUES: Readonly<Record<string, number>> = { q_a: 5, q_b: 10, q_c: 2.5, q_d: 6, q_n: 0, q_m: 0 };
const scored = (change: Readonly<Record<string, number>> = {}) =>
  scoreUnit(nested(), ({ name }) => ({ ...VALUES, ...change })[name]!);

describe("a hierarchy of three levels, worked out by hand", () => {
  it("scores each group out of its own weight", () => {
    // output: 1 + 6 of 8; economy: (7 + 1) of 12, out of 30: 20; life: 6 of 10
    const { groups, composite } = scored();
    expect(groups).toEqual([
      { id: "economy", name: "经济", score: 20, points: 30 },
      { id: "output", name: "产出", score: 7, points: 8 },
      { id: "life", name: "生活", score: 6, points: 10 },
    ]);
    // no full mark stated: out of 40
    expect(composite).toBe(26);
  });

  it("knows what each indicator counts for", () => {
    // economy 3/4, of which output 8/12: a 2/8, b 6/8; c 4/12; life 1/4
    expect([...effectiveWeights(nested())]).toEqual(
      [0.75 * (8 / 12) * 0.25, 0.75 * (8 / 12) * 0.75, 0.75 * (4 / 12), 0.25].map((weight) =>
        expect.closeTo(weight, 12),
      ),
    );
  });

  it("compares units by the same weights", () => {
    const panel = panelFromCsv(
      "unit,q_a,q_b,q_c,q_d\n甲,10,0,0,0\n乙,0,10,0,0\n丙,0,0,10,10\n",
      "p.csv",
      nested(),
    );
    const options = { method: { id: "minmax", low: 0, high: 1 }, ...ruleOf(nested()) } as const;
    const { evaluation } = compareUnits(nested(), panel, options);
    expect([...evaluation.composite]).toEqual([0.125, 0.375, 0.5].map((score) => expect.closeTo(score, 12)));
    expect(evaluation).not.toHaveProperty("categories");
    expect(ruleOf(nested())).toEqual({ aggregation: "arithmetic", missing: "strict" });
  });

  it("lists indicators and constraints in the order of the document", () => {
    expect(scored().indicators.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe("constraints", () => {
  it("say their count, whose it is, and what is missing", () => {
    const rows = (change: Readonly<Record<string, number>>) => scored(change).indicators.slice(1, 3);
    const common = { points: null, score: null, components: [], group: "limits" };
    expect(rows({ q_m: NaN })).toEqual([
      {
        ...common,
        no: 2,
        code: "m",
        name: "案件",
        status: "missing-count",
        explanation: "数据缺失，缺少 2021年m；没有发生请填 0",
      },
      { ...common, no: 3, code: "n", name: "事故", status: "met", explanation: "未触发：n 0起" },
    ]);
    expect(rows({ q_n: 3 })[1]).toMatchObject({
      status: "vetoed",
      explanation: "已触发：n 3起（甲局、乙局）",
    });
    expect(scored({ q_n: 3, q_m: 1 }).vetoes).toEqual([
      { no: 3, name: "事故", department: "甲局、乙局", count: 3, unit: "起" },
      { no: 2, name: "案件", department: "丙局", count: 1, unit: "" },
    ]);
  });

  it("must all be there for a complete card", () => {
    expect(scored().complete).toBe(true);
    expect(scored({ q_m: NaN }).complete).toBe(false);
  });

  it("change nothing about a composite that is not there", () => {
    const system = nested();
    const zero = { ...system, options: { ...system.options, vetoEffect: "zero" as const } };
    const card = scoreUnit(zero, ({ name }) => ({ ...VALUES, q_a: NaN, q_n: 1 })[name]!);
    expect(card.composite).toBeNull();
  });
});
