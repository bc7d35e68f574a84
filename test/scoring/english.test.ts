import { loadSystem } from "../../src/formula/loadSystem";
import { said } from "../../src/i18n/said";
import { inWords } from "../../src/i18n/words";
import type { Scorecard } from "../../src/scoring/unit/scorecard";
import { scoreUnit } from "../../src/scoring/unit/scoreUnit";
import { vetoWords } from "../../src/scoring/unit/vetoWords";
import type { Normalisation } from "../../src/system/schema";
import { chineseLeft } from "../i18n/chineseLeft";
import { countyDocument } from "./countySystem";

/** One indicator of one component over a and b, and a constraint over c. */
function scored(
  { formula, ...component }: { formula: string; normalisation?: Normalisation; goalposts?: object },
  values: Readonly<Record<string, number>>,
): Scorecard {
  const { categories: _, awards: __, fullMark: ___, ...document } = countyDocument();
  const [row] = document.indicators;
  const part = { id: "level", name: "level", share: 1, formula, unit: "%", direction: "more", ...component };
  const constraint = { no: 2, code: "n", name: "accidents", group: "h", lead: ["x", "y"] };
  const system = loadSystem({
    ...document,
    indicators: [{ ...row!, components: [part] }],
    constraints: [{ ...constraint, quantity: "q_c" }],
  });
  return scoreUnit(system, ({ name, lag }) => values[lag ? `${name}@${lag}` : name] ?? NaN, {
    language: "en",
  });
}

const posts = { low: 0, high: 10 };
const explained = ({ indicators }: Scorecard): string[] =>
  indicators.flatMap(({ explanation, components }) => [
    explanation,
    ...components.map((component) => component.explanation),
  ]);

describe("an English explanation", () => {
  it.each<[string, Parameters<typeof scored>[0], string]>([
    [
      "linear",
      { formula: "q_a", goalposts: posts, normalisation: { method: "linear" } },
      "level = 12.00 %; score = 2 × 1 [(12.00 − 0) ÷ (10 − 0), above 1, counts as 1] = 2.00",
    ],
    [
      "efficacy",
      { formula: "q_a", goalposts: { low: 0, high: 24 }, normalisation: { method: "efficacy" } },
      "level = 12.00 %; score = 2 × (60% + 40% × (12.00 − 0) ÷ (24 − 0)) = 1.60",
    ],
    [
      "exponential",
      { formula: "q_a", goalposts: { low: 0, high: 24 }, normalisation: { method: "exponential" } },
      "level = 12.00 %; score = 2 × 60% × exp((−ln(60%)) × (12.00 − 0) ÷ (24 − 0)) = 1.55",
    ],
    [
      "completion",
      { formula: "max(q_a, q_b)", normalisation: { method: "completion", target: 24 } },
      "level = max(12, 4) = 12.00 %; score = 2 × 12.00 ÷ 24 = 1.00",
    ],
    [
      "interval",
      {
        formula: "q_a",
        normalisation: { method: "interval", zeroBelow: 20, fullFrom: 30, fullTo: 40, zeroAbove: 50 },
      },
      "level = 12.00 %; score = 2 × 0 [min((12.00 − 20) ÷ 10, (50 − 12.00) ÷ 10), below 0, counts as 0] = 0.00",
    ],
    [
      "tiers",
      { formula: "q_a", normalisation: { method: "tiers", tiers: [{ from: 20, share: 1 }] } },
      "level = 12.00 %; score = 2 × (0, since 12.00 ≥ 20 does not hold) = 0.00",
    ],
  ])("of the method %s shows the worked line without Chinese", (_method, component, line) => {
    const card = scored(component, { q_a: 12, q_b: 4, q_c: 0 });
    expect(card.indicators[0]!.explanation).toBe(line);
    expect(explained(card).flatMap((words) => chineseLeft(words))).toEqual([]);
  });

  it.each<[string, Parameters<typeof scored>[0], Record<string, number>, string, string]>([
    [
      "data are missing",
      { formula: "q_a - prior(q_b)", goalposts: posts },
      { q_c: 0 },
      "missing-data",
      "data missing, level: a of 2021, b of 2020 not entered",
    ],
    [
      "a divisor is 0",
      { formula: "1 / q_a", goalposts: posts },
      { q_a: 0 },
      "not-computable",
      "not computable, level: the divisor is 0 (a of 2021)",
    ],
    [
      "a part has no result",
      { formula: "q_a + ln(1 - 1)", goalposts: posts },
      { q_a: 0 },
      "not-computable",
      "not computable, level: the formula has no result (constants of the formula)",
    ],
    [
      "there are no goalposts",
      { formula: "q_a" },
      { q_a: 1 },
      "no-goalposts",
      "no goalposts: enter those of level on the sheet 指标体系",
    ],
  ])("says why there is no score where %s", (_what, component, values, status, explanation) => {
    const card = scored(component, values);
    expect(card.indicators[0]).toMatchObject({ status, explanation });
    expect(explained(card).flatMap((words) => chineseLeft(words))).toEqual([]);
  });

  it.each([
    [NaN, "data missing, c of 2021 not entered; enter 0 where nothing happened", "counts of constraints"],
    [0, "no veto: c 0", "none"],
    [2, "veto: c 2 (x, y)", "accidents, 2"],
  ])("says what a constraint with the count %d comes to", (count, explanation, veto) => {
    const card = scored({ formula: "q_a", goalposts: posts }, { q_a: 1, q_c: count });
    expect(card.indicators[1]).toMatchObject({ explanation });
    expect(inWords("en", vetoWords(card))).toContain(veto);
    for (const { status } of card.indicators)
      expect(chineseLeft(inWords("en", said(`scorecard.status.${status}`)))).toEqual([]);
  });
});
