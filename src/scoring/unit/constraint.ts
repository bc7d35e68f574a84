import { type Said, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { quantityOf } from "../../system/lookup";
import { measured } from "../../system/measured";
import type { Constraint, IndicatorSystem } from "../../system/schema";
import type { IndicatorScore, IndicatorStatus, Veto } from "./scorecard";
import type { ScoringOptions, ValueOf } from "./scoreIndicator";
import { referenceName } from "./words";

/** Reads one constraint: a count above zero vetoes; a missing count does not count as zero. */
export function checkConstraint(
  system: IndicatorSystem,
  constraint: Constraint,
  valueOf: ValueOf,
  options: ScoringOptions,
): IndicatorScore {
  const { no, code, name, group } = constraint;
  const row = { no, code, name, group, points: null, score: null, components: [] };
  const { status, explanation } = isWrong(constraint, options)
    ? wrongCount(system, constraint)
    : standingOf(system, constraint, countOf(constraint, valueOf));
  return { ...row, status, explanation: inWords(options.language ?? "zh", explanation) };
}

/** Whether the count of a constraint is neither missing nor wrong. */
export function isCounted({ status }: Pick<IndicatorScore, "status">): boolean {
  return status !== "missing-count" && status !== "wrong-count";
}

function isWrong({ quantity }: Constraint, options: ScoringOptions): boolean {
  return options.isWrong?.({ kind: "reference", name: quantity, lag: 0 }) ?? false;
}

interface Standing {
  readonly status: IndicatorStatus;
  readonly explanation: Said;
}

function wrongCount(system: IndicatorSystem, { quantity: name }: Constraint): Standing {
  const quantity = referenceName(system, { name, lag: 0 });
  return { status: "wrong-count", explanation: said("explanation.wrongCount", { quantity }) };
}

function standingOf(system: IndicatorSystem, { quantity: key, lead }: Constraint, count: number): Standing {
  const { name: quantity, unit } = quantityOf(system, key);
  if (Number.isNaN(count)) {
    const missing = referenceName(system, { name: key, lag: 0 });
    return { status: "missing-count", explanation: said("explanation.missingCount", { quantity: missing }) };
  }
  const counted = { quantity, count: measured(count, unit) };
  return count > 0
    ? { status: "vetoed", explanation: said("explanation.vetoed", { ...counted, lead }) }
    : { status: "met", explanation: said("explanation.met", counted) };
}

/** The veto that a constraint raises, if it does. */
export function vetoOf(
  system: IndicatorSystem,
  constraint: Constraint,
  valueOf: ValueOf,
  options: ScoringOptions,
): Veto | undefined {
  const count = countOf(constraint, valueOf);
  if (!(count > 0) || isWrong(constraint, options)) return undefined;
  const { no, name, lead, quantity } = constraint;
  const department = inWords(options.language ?? "zh", said("quoted.few", { listed: lead }));
  return { no, name, department, count, unit: quantityOf(system, quantity).unit };
}

function countOf({ quantity }: Constraint, valueOf: ValueOf): number {
  return valueOf({ kind: "reference", name: quantity, lag: 0 });
}
