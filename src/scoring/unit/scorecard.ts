import type { ExtraKind } from "../../system/extras";
import type { VetoEffect } from "../../system/schema";

/** What scoring one unit of analysis gives; every number at the precision that is published. */
export interface Scorecard {
  /** aggregate of the published scores, after vetoes; null while something that it needs is missing */
  readonly composite: number | null;
  /** every indicator is scored and every constraint has its count */
  readonly complete: boolean;
  /** of the composite, where whole groups had no task */
  readonly carried: Carried | undefined;
  readonly vetoes: readonly Veto[];
  /** points that events of constraints have taken from the composite */
  readonly losses: readonly Loss[];
  /** undefined where the system has no grades; null while it cannot be told */
  readonly grade?: string | null;
  /** behind the groups of the full mark those of what is outside of it (`EXTRAS`), where the system has any */
  readonly groups: readonly GroupScore[];
  /** scored indicators and constraints, in the order of the document */
  readonly indicators: readonly IndicatorScore[];
}

export interface Veto {
  readonly no: number;
  readonly name: string;
  readonly department: string;
  readonly count: number;
  /** of the count */
  readonly unit: string;
  /** where the constraint has one of its own; default: that of the system */
  readonly effect?: VetoEffect;
  /** the same: the highest composite */
  readonly cap?: number;
}

/** What events of a constraint take from the composite. */
export interface Loss {
  readonly no: number;
  readonly name: string;
  readonly department: string;
  readonly count: number;
  readonly unit: string;
  /** above 0 */
  readonly points: number;
}

/** The score of a group in points, out of `points`; null while something that it needs is missing. */
export interface GroupScore {
  readonly id: string;
  readonly name: string;
  readonly score: number | null;
  readonly points: number;
  /** where some of its members had no task */
  readonly carried: Carried | undefined;
}

/** Points without a task, which members worth `by` carry: sums are divided by these, and not by all. */
export interface Carried {
  readonly points: number;
  /** 0 when nothing had a task */
  readonly by: number;
  /** what the whole is worth */
  readonly of: number;
}

export type IndicatorStatus =
  | "scored"
  | "no-goalposts"
  /** an entry that it is made from is wrong: it has a mandatory finding on its own cell */
  | "wrong-data"
  | "missing-data"
  | "not-computable"
  /** there was nothing to do in this period */
  | "no-task"
  /** of a constraint: its count is zero, above zero, missing, or wrong */
  | "met"
  | "vetoed"
  /** of a constraint: it has events, too few to trigger it, which take points away */
  | "deducted"
  | "missing-count"
  | "wrong-count";

export interface IndicatorScore {
  readonly no: number;
  readonly code: string;
  readonly name: string;
  readonly group: string;
  /** null for a constraint; of what is outside of the full mark the limit, whatever the sign of the score */
  readonly points: number | null;
  /** where it is outside of the full mark: points that are added, or taken away (a score below 0) */
  readonly kind?: ExtraKind;
  readonly score: number | null;
  readonly status: IndicatorStatus;
  /** the worked line that ends in the score, or the reason why there is none */
  readonly explanation: string;
  readonly components: readonly ComponentScore[];
}

/** Whether an indicator waits for something: it has no score, and there was a task. */
export function isUnscored({
  points,
  score,
  status,
}: Pick<IndicatorScore, "points" | "score" | "status">): boolean {
  return points !== null && score === null && status !== "no-task";
}

export interface ComponentScore {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly share: number;
  /** in the component's unit; null when it cannot be computed */
  readonly value: number | null;
  /** share of its points that it earns; by some methods it may exceed 1; null when not scored */
  readonly normalised: number | null;
  /** the worked line of its value */
  readonly explanation: string;
}
