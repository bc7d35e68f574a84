import { type Said, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { quantityOf } from "../../system/lookup";
import { measured } from "../../system/measured";
import type { Constraint, IndicatorSystem } from "../../system/schema";
import type { IndicatorScore, IndicatorStatus, Loss, Veto } from "./scorecard";
import type { Happened, ScoringOptions, ValueOf } from "./scoreIndicator";
import { referenceName } from "./words";

/** Reads one constraint: a count above zero, or from its own, vetoes; a missing count does not count as zero. */
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
  const event = options.eventOf?.(constraint.quantity);
  const isTold = event !== undefined && (status === "vetoed" || status === "deducted");
  const told = isTold ? withEvent(explanation, event) : explanation;
  return { ...row, status, explanation: inWords(options.language ?? "zh", told) };
}

/** As much of a description as has room in a line of 计分表. */
const TOLD = 60;

/** What a constraint says, with when and where it was, and who is responsible. */
function withEvent(what: Said, { date, event }: Happened): Said {
  const whole = event.replace(/\s+/g, " ").trim();
  const told = whole.length > TOLD ? `${whole.slice(0, TOLD)}…` : whole;
  return date === undefined
    ? said("explanation.happenedOnce", { what, event: told })
    : said("explanation.happened", { what, when: date, event: told });
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

function standingOf(system: IndicatorSystem, constraint: Constraint, count: number): Standing {
  const { quantity: key, lead, from } = constraint;
  const { name: quantity, unit } = quantityOf(system, key);
  if (Number.isNaN(count)) {
    const missing = referenceName(system, { name: key, lag: 0 });
    return { status: "missing-count", explanation: said("explanation.missingCount", { quantity: missing }) };
  }
  const counted = { quantity, count: measured(count, unit) };
  const lost = pointsLost(constraint, count);
  const taken = { ...counted, lead, each: constraint.perEvent ?? 0, points: lost };
  const status = statusOfCount(constraint, count);
  if (status === "vetoed") {
    const explanation =
      lost > 0 ? said("explanation.vetoedLosing", taken) : said("explanation.vetoed", { ...counted, lead });
    return { status, explanation };
  }
  if (status === "deducted") return { status, explanation: said("explanation.losing", taken) };
  const explanation =
    count > 0
      ? said("explanation.metBelow", { ...counted, from: from ?? 0 })
      : said("explanation.met", counted);
  return { status, explanation };
}

/** What a count means by its constraint alone; NaN is missing. */
export function statusOfCount(constraint: Constraint, count: number): IndicatorStatus {
  if (Number.isNaN(count)) return "missing-count";
  if (isTriggered(constraint, count)) return "vetoed";
  return pointsLost(constraint, count) > 0 ? "deducted" : "met";
}

/** Whether a count triggers a constraint: any above 0, or from the one that it names. */
function isTriggered({ from }: Pick<Constraint, "from">, count: number): boolean {
  return from === undefined ? count > 0 : count >= from;
}

/** Points that events take away: below the count that triggers the constraint, or as its effect; 0 for none. */
function pointsLost({ from, perEvent = 0, effect }: Constraint, count: number): number {
  return isTriggered({ from }, count) && effect !== "deduct"
    ? 0
    : Number(Math.max(perEvent * count, 0).toPrecision(12));
}

/** What events of a constraint take from the composite, if they do. */
export function lossOf(
  system: IndicatorSystem,
  constraint: Constraint,
  valueOf: ValueOf,
  options: ScoringOptions,
): Loss | undefined {
  const count = countOf(constraint, valueOf);
  const points = Number.isNaN(count) || isWrong(constraint, options) ? 0 : pointsLost(constraint, count);
  return points > 0 ? { ...countedBy(system, constraint, count, options), points } : undefined;
}

function countedBy(
  system: IndicatorSystem,
  { no, name, lead, quantity }: Constraint,
  count: number,
  options: ScoringOptions,
): Omit<Loss, "points"> {
  const department = inWords(options.language ?? "zh", said("quoted.few", { listed: lead }));
  return { no, name, department, count, unit: quantityOf(system, quantity).unit };
}

/** The veto that a constraint raises, if it does. */
export function vetoOf(
  system: IndicatorSystem,
  constraint: Constraint,
  valueOf: ValueOf,
  options: ScoringOptions,
): Veto | undefined {
  const count = countOf(constraint, valueOf);
  if (!isTriggered(constraint, count) || isWrong(constraint, options)) return undefined;
  const { effect, cap = system.options.vetoCap } = constraint;
  const limit = effect === "cap" && cap !== undefined ? { cap } : {};
  const own = effect === undefined ? {} : { effect, ...limit };
  return { ...countedBy(system, constraint, count, options), ...own };
}

function countOf({ quantity }: Constraint, valueOf: ValueOf): number {
  return valueOf({ kind: "reference", name: quantity, lag: 0 });
}
