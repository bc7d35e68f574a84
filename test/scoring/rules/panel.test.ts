import { evaluate } from "../../../src/scoring/panel/evaluate";
import type { Panel } from "../../../src/scoring/panel/panel";
import type { IndicatorSystem, Normalisation } from "../../../src/system/schema";
import { countyDocument, countySystem } from "../countySystem";

/** The system of counties with its first indicator scored in this way. */
function systemBy(normalisation: Normalisation): IndicatorSystem {
  const { indicators } = countyDocument();
  const [first, ...others] = indicators;
  const changed = { ...first!, components: first!.components.map((each) => ({ ...each, normalisation })) };
  return countySystem({ indicators: [changed, ...others] });
}

const NONE = Float64Array.of(0, 0, 0, 0, 0);

/** What five counties earn by the first indicator, as a share of its points. */
function shares(
  normalisation: Normalisation,
  columns: Record<string, number[]>,
  categories?: string[],
): number[] {
  const all = { q_a: NONE, q_b: NONE, q_c: NONE, ...columns };
  const panel: Panel = {
    units: ["甲县", "乙县", "丙县", "丁县", "戊县"],
    ...(categories && { categories }),
    columns: new Map(Object.entries(all).map(([name, values]) => [name, Float64Array.from(values)])),
  };
  const evaluation = evaluate(systemBy(normalisation), panel, {
    ...{ method: { id: "goalposts" }, aggregation: "arithmetic", missing: "strict" },
  });
  return [...evaluation.indicators.get("a")!];
}

const CATEGORIES = ["direct", "strong", "direct", "strong", "strong"];

describe("many units by rules of documents", () => {
  // 2 points: the first gets 2, the second 1.5; two are second, so that nobody is third
  it("第一名得满分，每后移一位扣0.5分: who ties shares the smaller place, and who has no value has none", () => {
    const values = { q_a: [30, 50, 30, 10, NaN] };
    expect(shares({ method: "places", points: 0.5 }, values)).toEqual([0.75, 1, 0.75, 0.25, NaN]);
    expect(shares({ method: "places", points: 0.5, least: 0.5 }, values)).toEqual([0.75, 1, 0.75, 0.5, NaN]);
  });

  // the indicator is worth 4 points to 省财政直管县 and 2 to the others; places are those among all
  it("counts points out of those that the indicator has for the unit's category", () => {
    const values = { q_a: [30, 50, 20, 10, 5] };
    expect(shares({ method: "places", points: 0.5 }, values, CATEGORIES)).toEqual([0.875, 1, 0.75, 0.25, 0]);
    const steps: Normalisation = { method: "steps", target: 20, loss: { per: 10, points: 1 } };
    expect(shares(steps, { q_a: [10, 10, 20, 0, 30] }, CATEGORIES)).toEqual([0.75, 0.5, 1, 0, 1]);
  });

  it("compares each unit with its own target", () => {
    const steps: Normalisation = { method: "steps", target: "q_b", gain: { per: 1, points: 0.2 } };
    const values = { q_a: [12, 12, 12, 12, 12], q_b: [10, 12, 14, NaN, 11.5] };
    expect(shares(steps, values)).toEqual([1.2, 1, 1, NaN, 1.05]);
  });

  it("compares each unit with what it was", () => {
    const rise: Normalisation = { method: "expression", formula: "clamp(value / last, 0, 1)" };
    const values = { q_a: [5, 12, 12, 12, 0], "q_a@1": [10, 12, 10, NaN, 0] };
    expect(shares(rise, values)).toEqual([0.5, 1, 1, NaN, NaN]);
  });
});
