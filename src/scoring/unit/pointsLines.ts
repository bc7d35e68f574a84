import { explain, type Explained } from "../../formula/explain";
import { valueAt } from "../../formula/diagnose";
import type { Expression } from "../../formula/expression";
import { showNumber } from "../../formula/notation";
import { type Said, said } from "../../i18n/said";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import { pointsExpression, scoreExpression } from "./scoreExpression";

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
  const lines = components.map((component) => {
    const points = pointsExpression(system, indicator, component)!;
    const worked = explain(points, working);
    const own = showNumber(valueAt(points, working.valueOf), decimals);
    return components.length === 1
      ? said("explanation.points", { worked, score: own })
      : said("explanation.componentPoints", { component: component.name, worked, score: own });
  });
  return components.length === 1 ? lines : [...lines, said("explanation.total", { score: shown })];
}

/** A score without its last rounding. */
function unrounded(score: Expression): Expression {
  return score.kind === "call" ? score.arguments[0]! : score;
}
