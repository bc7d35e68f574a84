import { componentExpression } from "../../formula/componentExpression";
import { anyText, countText } from "../../formula/excelLimits";
import { readByShare } from "../../formula/share";
import { roundPublishedText } from "../../formula/round";
import { SHARE_DECIMALS } from "../../scoring/unit/noTask";
import { limitsOf, worthOf } from "../../system/extras";
import { componentKey } from "../../system/lookup";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import { idleTest, isCompared, noTaskTest } from "../idle";
import type { Formula } from "../plan/plan";

/** A component with the cell of what it earns. */
interface Term {
  readonly cell: string;
  readonly share: number;
  /** it may have been compared with a period without a task: then the others carry its points */
  readonly isCompared: boolean;
}

/**
 * An indicator's score as a formula over the shares that its components earn; empty while one of them has no share.
 *
 * @param earned where 指标体系 has what a component earns, by its key
 */
export function scoreFormula(
  system: IndicatorSystem,
  indicator: Indicator,
  earned: (component: string) => string,
): Formula {
  const terms = indicator.components.map((component): Term => ({
    cell: earned(componentKey(indicator, component)),
    share: component.share,
    isCompared:
      isCompared(indicator, componentExpression(system, indicator, component)) ||
      isCompared(indicator, readByShare(system, indicator, component)),
  }));
  const cells = terms.map(({ cell }) => cell);
  const score = sumText(system, indicator, terms);
  if (!indicator.noTask) return { formula: `=IF(${countText(cells)}<${cells.length},"",${score})` };
  const absent = terms.flatMap(({ cell, isCompared: may }) => (may ? [`+(${idleTest(cell)})`] : []));
  const open = `${countText(cells)}${absent.join("")}<${cells.length}`;
  const busy = cells.map((cell) => `NOT(${noTaskTest(cell)})`);
  const without = indicator.noTask.effect === "full" ? indicator.points : `""`;
  return { formula: `=IF(${anyText(busy)},IF(OR(${countText(cells)}=0,${open}),"",${score}),${without})` };
}

function sumText({ options }: IndicatorSystem, indicator: Indicator, terms: readonly Term[]): string {
  const { decimals, componentRounding } = options;
  const worth = worthOf(indicator);
  const parts = terms.map((term) => {
    const share = shareText(terms, term.share);
    const part = share === "1" ? term.cell : `${share}*${term.cell}`;
    const earned = componentRounding === "declared" ? roundPublishedText(`${worth}*${part}`, decimals) : part;
    return term.isCompared ? `IF(${idleTest(term.cell)},0,${earned})` : earned;
  });
  const sum = componentRounding === "declared" ? parts.join("+") : `${worth}*(${parts.join("+")})`;
  // what is outside of the full mark is never more than its limit
  const [least, most] = limitsOf(indicator);
  const within = `MAX(${least},MIN(${most},${sum}))`;
  return roundPublishedText(indicator.kind ? within : sum, decimals);
}

/** The share of a component, larger where others are not counted. */
function shareText(terms: readonly Term[], share: number): string {
  if (!terms.some((term) => term.isCompared)) return String(share);
  const present = terms.map((term) =>
    term.isCompared ? `${term.share}*NOT(${idleTest(term.cell)})` : String(term.share),
  );
  return `ROUND(${share}/(${present.join("+")}),${SHARE_DECIMALS})`;
}
