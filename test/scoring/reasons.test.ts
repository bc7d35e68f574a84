import { loadSystem } from "../../src/formula/loadSystem";
import { chosenMethod, parametersInWords } from "../../src/scoring/methods/allMethods";
import { cheapestPoints } from "../../src/scoring/unit/cheapestPoints";
import { scoreIndicator } from "../../src/scoring/unit/scoreIndicator";
import type { IndicatorSystem, Normalisation } from "../../src/system/schema";
import { countyDocument } from "./countySystem";

type Goalposts = { low: number; high: number };

/** One indicator of two components over q_a and q_b, lags 0 and 1. */
function system(level: string, change: string, goalposts?: Goalposts): IndicatorSystem {
  const { categories: _, awards: __, fullMark: ___, ...document } = countyDocument();
  const [row] = document.indicators;
  const part = (id: string, name: string, share: number, formula: string) => ({
    ...{ id, name, share, formula, unit: "%", direction: "more" },
    ...(goalposts ? { goalposts } : {}),
  });
  return loadSystem({
    ...document,
    indicators: [
      { ...row!, components: [part("level", "水平", 0.75, level), part("change", "升降", 0.25, change)] },
    ],
  });
}

const scored = (of: IndicatorSystem, values: Readonly<Record<string, number>>) =>
  scoreIndicator(of, of.indicators[0]!, ({ name, lag }) => values[lag ? `${name}@${lag}` : name] ?? NaN);

describe("why an indicator has no score", () => {
  const posts = { low: 0, high: 100 };
  const plain = system("q_a / q_b * 100", "level - prior(level)", posts);

  it("is what is missing, component by component", () => {
    expect(scored(plain, { q_a: 1 })).toMatchObject({
      status: "missing-data",
      score: null,
      explanation: "数据缺失，水平：缺少 2021年b；升降：缺少 2021年b、2020年a、2020年b",
    });
  });

  it("is what is missing before what cannot be computed", () => {
    expect(scored(plain, { q_a: 1, q_b: 0 })).toMatchObject({
      status: "missing-data",
      explanation: "数据缺失，升降：缺少 2020年a、2020年b",
    });
  });

  it("is a divisor of 0, by its names", () => {
    const row = scored(plain, { q_a: 1, q_b: 2, "q_a@1": 1, "q_b@1": 0 });
    expect(row).toMatchObject({
      status: "not-computable",
      explanation: "无法计算，升降：除数为 0（2020年b）",
    });
    expect(
      row.components.map(({ value, normalised, explanation }) => [value, normalised, explanation]),
    ).toEqual([
      [50, 0.5, "水平 = 1 ÷ 2 × 100 = 50.00%"],
      [null, null, "升降：除数为 0（2020年b）"],
    ]);
  });

  it("is a part without a result, of names or of constants", () => {
    const row = scored(system("ln(q_a - q_b)", "q_a / (1 - 1)", posts), { q_a: 1, q_b: 1 });
    expect(row.explanation).toBe(
      "无法计算，水平：算式没有结果（2021年a、2021年b）；升降：除数为 0（公式中的常数）",
    );
  });

  it("is parameters that nobody has set", () => {
    const row = scored(system("q_a", "q_a - q_b"), { q_a: 1, q_b: 2.5 });
    expect(row).toMatchObject({
      status: "no-goalposts",
      score: null,
      explanation: "未设置评分参数：请在 指标体系 表填写“水平、升降”的不允许值和满意值",
    });
    expect(row.components.map(({ value, normalised }) => [value, normalised])).toEqual([
      [1, null],
      [-1.5, null],
    ]);
  });
});

describe("the worked line of a score", () => {
  it("shows operands as they were entered and each component in its own decimals", () => {
    const of = system("q_a", "q_b", { low: 0, high: 10 });
    Object.assign(of.indicators[0]!.components[0]!, { decimals: 3 });
    const row = scored(of, { q_a: 1.23456789, q_b: 4 });
    // 2 × (.75 × .123456789 + .25 × .4) = .385185…
    expect(row).toMatchObject({
      score: 0.39,
      explanation:
        "水平 = 1.235%；升降 = 4.00%；得分 = 2 × 〔75% × (1.235 − 0) ÷ (10 − 0) + 25% × (4.00 − 0) ÷ (10 − 0)〕 = 0.39",
    });
  });
});

describe("where points are cheapest", () => {
  it("is by components, most first, each by what it is worth and how far it is", () => {
    const of = system("q_a", "prior(q_b) - q_b", { low: 0, high: 10 });
    const gains = cheapestPoints(of, ({ name, lag }) => (name === "q_a" ? 2 : lag === 1 ? 9 : 1));
    // level: 2 × .75 × .02 / 10; change: 2 × .25 × .08 / 10
    expect(gains).toEqual([
      { no: 1, name: "A", component: "升降", gain: expect.closeTo(0.004, 12) },
      { no: 1, name: "A", component: "水平", gain: expect.closeTo(0.003, 12) },
    ]);
  });

  it("goes by the direction where a method has no goalposts, and leaves out what is not scored", () => {
    const of = system("q_a", "q_b");
    const [level, change] = of.indicators[0]!.components;
    Object.assign(level!, { normalisation: { method: "completion", target: 10 }, direction: "less" });
    expect(cheapestPoints(of, () => 15)).toEqual([
      // less is better: 15 falls to 14.85, 2 − 1.5 rises to 2 − 1.485
      { no: 1, name: "A", component: "水平", gain: expect.closeTo(2 * 0.75 * 0.015, 12) },
    ]);
    Object.assign(change!, { normalisation: { method: "completion", target: 100 } });
    expect(cheapestPoints(of, () => 15)[1]).toMatchObject({
      component: "升降",
      gain: expect.closeTo(2 * 0.25 * 0.0015, 12),
    });
  });
});

describe("a method in words", () => {
  const plain = system("q_a", "q_b");

  it.each([
    [{ method: "efficacy" }, { name: "功效系数法", goalposts: true, floor: 0.6, parameters: "" }],
    [{ method: "efficacy", floor: 0.5 }, { floor: 0.5 }],
    [{ method: "exponential" }, { name: "指数型功效系数法", goalposts: true, floor: 0.6 }],
    [{ method: "linear" }, { name: "线性阈值法", goalposts: true, floor: undefined }],
    [
      { method: "completion", target: 4 },
      { name: "目标完成率法", goalposts: false, parameters: "目标为 4" },
    ],
    [{ method: "completion", target: 4, cap: 1.2 }, { parameters: "目标为 4，封顶 1.2 倍" }],
    [
      { method: "interval", zeroBelow: 1, fullFrom: 2, fullTo: 3, zeroAbove: 4 },
      { name: "适度区间法", goalposts: false, parameters: "2 至 3 得满分，1 以下和 4 以上不得分" },
    ],
    [
      {
        method: "tiers",
        tiers: [
          { from: 60, share: 0.6 },
          { from: 90, share: 1 },
        ],
      },
      { name: "分档计分法", goalposts: false, parameters: "达到 60 得 60%，达到 90 得 100%" },
    ],
    [
      {
        ...{ method: "steps", target: "q_c", base: 0.8, whole: true, most: 1.2 },
        gain: { per: 1, points: 1, of: "target" },
        loss: { per: 0.3, points: 0.5 },
      },
      {
        name: "基本分加减分法",
        parameters:
          "目标为c，达到得 80%，每高出目标的 1% 加 1 分，每低 0.3% 扣 0.5 分，不足一档的不计，最高得 120%，最低得 0%",
      },
    ],
    [
      { method: "places", points: 0.5, least: 0.2 },
      { name: "名次计分法", parameters: "第一名得满分，每后移一位扣 0.5 分，最低得 20%" },
    ],
    [
      { method: "expression", formula: "value / target", target: 5, name: "按比例计分" },
      { name: "按比例计分", parameters: "得分比例 = 计算值 ÷ 5；目标值为 5" },
    ],
    [
      { method: "perEvent", points: 2 },
      { name: "按次计分法", parameters: "每 1% 计 2 分" },
    ],
  ] as const)("%j", (normalisation, expected) => {
    const own = normalisation as Normalisation;
    const [indicator] = plain.indicators;
    const parameters = parametersInWords(plain, own, indicator!.components[0]!, indicator!);
    expect({ ...chosenMethod(own, "more"), parameters }).toMatchObject(expected);
  });
});
