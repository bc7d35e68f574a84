import type { Normalisation } from "../../../src/system/schema";
import { scored } from "./oneIndicator";

type Entries = Readonly<Record<string, number>>;

/** Rules as documents have them, with scores that were worked out by hand. */
describe("rules of documents", () => {
  /** 完成得基本分；每增加1%加1分，最高加2分；每少1%扣1分，扣完为止：5分的指标，目标由各县自定 */
  const ownTarget: Normalisation = {
    method: "steps",
    target: "aim",
    gain: { per: 1, points: 1, of: "target" },
    loss: { per: 1, points: 1, of: "target" },
    most: 1.4,
  };
  const whole: Normalisation = { ...ownTarget, whole: true };
  it.each<[string, Entries, number, number]>([
    ["at the target", { done: 98, aim: 98 }, 5, 5],
    // 1.96 is 2 % of 98
    ["2 % above", { done: 99.96, aim: 98 }, 7, 7],
    // 1.47 is 1.5 % of 98
    ["1.5 % above, whole steps or not", { done: 99.47, aim: 98 }, 6.5, 6],
    ["9 % above: no more than 2 points", { done: 106.82, aim: 98 }, 7, 7],
    ["2.5 % below", { done: 95.55, aim: 98 }, 2.5, 3],
    ["6 % below: nothing is left", { done: 92.12, aim: 98 }, 0, 0],
    // −2 is twice as far below 0 as the target of −4 is not: 50 % of its size above it
    ["of a target below 0", { done: -3.96, aim: -4 }, 6, 6],
  ])("基本分加减分，按目标的百分比：%s", (_what, entries, smooth, inSteps) => {
    expect(scored({ normalisation: ownTarget, points: 5 }, entries).score).toBe(smooth);
    expect(scored({ normalisation: whole, points: 5 }, entries).score).toBe(inSteps);
  });

  it.each([
    [100, 15],
    [102, 15.6],
    [97.5, 14.25],
  ])("完成任务得15分，每增减1个百分点增减0.3分：%d 得 %d 分", (done, score) => {
    const step = { per: 1, points: 0.3 };
    const normalisation: Normalisation = { method: "steps", target: 100, gain: step, loss: step };
    expect(scored({ normalisation, points: 15 }, { done }).score).toBe(score);
  });

  it.each([
    [100, 8],
    [50, 4],
    [130, 10.4],
    [200, 12],
  ])("达到目标得80%%标准分，单项得分不超过标准分的1.2倍：%d 得 %d 分", (done, score) => {
    const normalisation: Normalisation = {
      method: "expression",
      formula: "min(0.8 * value / target, 1.2)",
      target: 100,
    };
    expect(scored({ normalisation }, { done }).score).toBe(score);
  });

  it.each([
    [0, 10],
    [3, 7],
    [12, 0],
  ])("一般事故每起扣1分：%d 起得 %d 分", (done, score) => {
    const normalisation: Normalisation = { method: "steps", target: 0, loss: { per: 1, points: 1 } };
    expect(scored({ normalisation, direction: "less", unit: "起" }, { done }).score).toBe(score);
  });

  it.each([
    [2.9, 10],
    [3.2, 10],
    [3.5, 9],
    [3.45, 9.17],
  ])("能耗每超过目标0.3扣1分：%d 得 %d 分", (done, score) => {
    const normalisation: Normalisation = { method: "steps", target: 3.2, loss: { per: 0.3, points: 1 } };
    expect(scored({ normalisation, direction: "less" }, { done }).score).toBe(score);
  });

  it("counts a whole step where the distance is one but for what binary fractions lack", () => {
    // 99.3 − 99 is 0.29999999999999716
    const normalisation: Normalisation = {
      method: "steps",
      target: 99,
      gain: { per: 0.3, points: 1 },
      whole: true,
    };
    expect(scored({ normalisation }, { done: 99.3 }).score).toBe(11);
    expect(scored({ normalisation }, { done: 99.299 }).score).toBe(10);
  });

  it.each([
    [{ done: 8, "done@1": 6, aim: 10 }, 5],
    [{ done: 6, "done@1": 8, aim: 10 }, 0],
    [{ done: 10, "done@1": 8, aim: 10 }, 10],
  ])("达到目标得满分，未达到但好于上年得一半：%o", (entries: Entries, score) => {
    const formula = "if(value >= target, 1, if(value > last, 0.5, 0))";
    const normalisation: Normalisation = { method: "expression", formula, target: "aim" };
    expect(scored({ normalisation }, entries).score).toBe(score);
  });

  it.each([
    [0, 0],
    [2, 4],
    [9, 10],
  ])("每获一项荣誉加2分：%d 项得 %d 分", (done, score) => {
    expect(scored({ normalisation: { method: "perEvent", points: 2 }, unit: "项" }, { done }).score).toBe(
      score,
    );
  });
});

describe("why there is no score", () => {
  const byTarget: Normalisation = { method: "completion", target: "aim" };
  it.each<[string, Normalisation, Entries, string, string]>([
    ["the target is missing", byTarget, { done: 1 }, "missing-data", "数据缺失，水平：缺少 2021年aim"],
    [
      "the target is 0",
      { method: "steps", target: "aim", gain: { per: 1, points: 1, of: "target" } },
      { done: 1, aim: 0 },
      "not-computable",
      "无法计算，水平：除数为 0（2021年aim）",
    ],
    [
      "the target is below 0",
      byTarget,
      { done: -5, aim: -10 },
      "not-computable",
      "无法计算，水平：除数为 0（2021年aim）",
    ],
    [
      "last year is missing",
      { method: "expression", formula: "value / last" },
      { done: 1 },
      "missing-data",
      "数据缺失，水平：缺少 2020年done",
    ],
    [
      "the formula has no result",
      { method: "expression", formula: "ln(value)" },
      { done: -1 },
      "not-computable",
      "无法计算，水平：算式没有结果（2021年done）",
    ],
    [
      "there are no other units",
      { method: "places", points: 0.5 },
      { done: 1 },
      "not-computable",
      "无法计算，水平：按各县名次计分，一个县单独不能计分",
    ],
  ])("%s", (_what, normalisation, entries, status, explanation) => {
    const row = scored({ normalisation }, entries);
    expect(row).toMatchObject({ score: null, status, explanation });
    // what it has is shown all the same
    expect(row.components[0]).toMatchObject({ value: entries["done"], normalised: null });
  });
});

describe("the printed line", () => {
  it.each<[Normalisation, Entries, string]>([
    [
      { method: "steps", target: "aim", gain: { per: 1, points: 1, of: "target" }, most: 1.4, whole: true },
      { done: 99.5, aim: 98 },
      "水平 = 99.50%；2021年aim = 98%；得分 = 10 × (100% + 取整((99.50 − 98) ÷ 绝对值(98) × 100) × 1 ÷ 10，因为 99.50 ≥ 98 成立) = 11.00",
    ],
    [
      { method: "completion", target: "aim" },
      { done: 45, aim: 90 },
      "水平 = 45.00%；2021年aim = 90%；得分 = 10 × 45.00 ÷ 90 = 5.00",
    ],
    [
      { method: "steps", target: 98, loss: { per: 2, points: 1 } },
      { done: 94 },
      "水平 = 94.00%；得分 = 10 × (100% − (98 − 94.00) ÷ 2 × 1 ÷ 10，因为 94.00 ≥ 98 不成立) = 8.00",
    ],
    [
      { method: "expression", formula: "value / last - 0.5" },
      { done: 9, "done@1": 10 },
      "水平 = 9.00%；2020年水平 = 10.00%；得分 = 10 × (9.00 ÷ 10.00 − 0.5) = 4.00",
    ],
  ])("of %o with %o", (normalisation, entries, explanation) => {
    expect(scored({ normalisation }, entries).explanation).toBe(explanation);
  });
});
