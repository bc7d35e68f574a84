import { explain, type Explained } from "../../formula/explain";
import { valueAt } from "../../formula/diagnose";
import type { Expression } from "../../formula/expression";
import { showNumber } from "../../formula/notation";
import { type Said, said } from "../../i18n/said";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import { limitsOf } from "../../system/extras";
import { pointsExpression, scoreExpression, withinLimit } from "./scoreExpression";

/**
 * How the values of components become a score, in lines that can be recalculated as they are printed: for each component
 * what it earns, and their sum. Where values are not rounded as they are printed, one line says it all, as exactly as it
 * can.
 */
export function pointsLines(system: IndicatorSystem, indicator: Indicator, working: Explained): Said[] {
  const { decimals, componentRounding } = system.options;
  const score = scoreExpression(system, indicator)!;
  const shown = showNumber(valueAt(score, working.valueOf), decimals);
  const { components } = indicator;
  if (componentRounding !== "declared")
    return [said("explanation.points", { worked: explain(unrounded(score), working), score: shown })];
  const [only, ...others] = components;
  if (others.length === 0) {
    const points = withinLimit(indicator, pointsExpression(system, indicator, only!)!);
    return [said("explanation.points", { worked: explain(points, working), score: shown })];
  }
  const lines = components.map((component) => {
    const points = pointsExpression(system, indicator, component)!;
    const own = showNumber(valueAt(points, working.valueOf), decimals);
    const words = { component: component.name, worked: explain(points, working), score: own };
    return said("explanation.componentPoints", words);
  });
  return [...lines, totalLine(indicator, unrounded(score), working, decimals)];
}

/** The sum of what components earn; outside of the full mark also what is left of it within the limit. */
function totalLine(indicator: Indicator, whole: Expression, working: Explained, decimals: number): Said {
  const [score, sum] = [whole, unlimited(whole)].map((each) =>
    showNumber(valueAt(each, working.valueOf), decimals),
  ) as [string, string];
  if (score === sum) return said("explanation.total", { score });
  const [least, most] = limitsOf(indicator).map((limit) => showNumber(limit)) as [string, string];
  return said("explanation.totalLimited", { sum, least, most, score });
}

/** What is limited, without its limit. */
function unlimited(whole: Expression): Expression {
  if (whole.kind !== "call") return whole;
  return whole.isGuard || whole.name === "clamp" ? unlimited(whole.arguments[0]!) : whole;
}

/** A score without its last rounding. */
function unrounded(score: Expression): Expression {
  return score.kind === "call" ? score.arguments[0]! : score;
}
