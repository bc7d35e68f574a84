import { quantityOf } from "../../system/lookup";
import type { Constraint, IndicatorSystem } from "../../system/schema";
import type { IndicatorScore, Veto } from "./scorecard";
import type { ValueOf } from "./scoreIndicator";

/** Reads one constraint: a count above zero vetoes, a count that is not there is not zero. */
export function checkConstraint(
  system: IndicatorSystem,
  constraint: Constraint,
  valueOf: ValueOf,
): IndicatorScore {
  const { no, code, name, group } = constraint;
  const row = { no, code, name, group, points: null, score: null, components: [] };
  const count = countOf(constraint, valueOf);
  const { name: countName, unit } = quantityOf(system, constraint.quantity);
  if (Number.isNaN(count)) {
    return {
      ...row,
      status: "missing-count",
      explanation: `数据缺失，缺少 ${system.period}年${countName}；没有发生请填 0`,
    };
  }
  if (count > 0) {
    return {
      ...row,
      status: "vetoed",
      explanation: `一票否决：${countName} ${count}${unit}（${constraint.lead.join("、")}）`,
    };
  }
  return { ...row, status: "met", explanation: `未触发：${countName} 0${unit}` };
}

/** The veto that a constraint raises, if it does. */
export function vetoOf(system: IndicatorSystem, constraint: Constraint, valueOf: ValueOf): Veto | undefined {
  const count = countOf(constraint, valueOf);
  if (!(count > 0)) return undefined;
  const { no, name, lead, quantity } = constraint;
  return { no, name, department: lead.join("、"), count, unit: quantityOf(system, quantity).unit };
}

function countOf({ quantity }: Constraint, valueOf: ValueOf): number {
  return valueOf({ kind: "reference", name: quantity, lag: 0 });
}
