import { roundPublished } from "../../formula/round";
import type { IndicatorSystem } from "../../system/schema";
import { aggregate, ruleOf } from "../aggregate";
import { flatten, fullMarkOf, groupForest, type GroupNode } from "../groupTree";
import { isCounted } from "./constraint";
import { extraScores, withExtras } from "./extras";
import {
  type Carried,
  type GroupScore,
  type IndicatorScore,
  isUnscored,
  type Loss,
  type Scorecard,
  type Veto,
} from "./scorecard";
import { gradeOf, isLossOpen, withConstraints } from "./vetoEffects";

/** What a score counts for, however it came about. */
export type ScoredRow = Pick<IndicatorScore, "code" | "points" | "kind" | "score" | "status">;

/** What scores of one unit are summed up from. */
export interface Scores {
  /** of every indicator, as they are published */
  readonly indicators: readonly ScoredRow[];
  readonly constraints: readonly Pick<IndicatorScore, "code" | "status">[];
  readonly vetoes: readonly Veto[];
  readonly losses: readonly Loss[];
}

/** Published scores of indicators, summed up to groups and the composite, with what constraints do to it. */
export function totalsOf(
  system: IndicatorSystem,
  { indicators, constraints, vetoes, losses }: Scores,
): Pick<Scorecard, "composite" | "complete" | "carried" | "grade" | "groups"> {
  const forest = groupForest(system);
  const scores = new Map<GroupNode, Attained>();
  for (const node of flatten(forest).reverse())
    scores.set(node, attainedBy(system, node, indicators, scores));
  const composite = attainedOf(
    system,
    forest.map((node) => memberOf(node, scores)),
    fullMarkOf(system, forest),
  );
  const extras = extraScores(system, indicators);
  const whole = withExtras(system, composite.score, extras);
  const isOpen = isLossOpen(system, constraints);
  const left = isOpen ? null : withConstraints(system, orNull(whole), vetoes, losses);
  const grade = gradeOf(system, left, vetoes, constraints.every(isCounted));
  return {
    composite: left,
    complete: !indicators.some(isUnscored) && constraints.every(isCounted),
    carried: composite.carried,
    ...(grade !== undefined && { grade }),
    groups: [...flatten(forest).map((node) => groupScore(node, scores.get(node)!)), ...extras],
  };
}

function groupScore({ group: { id, name }, weight }: GroupNode, { score, carried }: Attained): GroupScore {
  return { id, name, score: orNull(score), points: weight, carried };
}

/** What a group or a whole attains. */
interface Attained {
  /** in points; NaN while something is missing, and where nothing had a task */
  readonly score: number;
  /** where members had no task */
  readonly carried: Carried | undefined;
}

interface Member {
  /** in points, out of `weight` */
  readonly score: number;
  readonly weight: number;
  /** it had no task: the others carry its weight */
  readonly isIdle: boolean;
}

/** A group's score in points, when those of the groups below it are known. */
function attainedBy(
  system: IndicatorSystem,
  node: GroupNode,
  indicators: readonly ScoredRow[],
  scores: ReadonlyMap<GroupNode, Attained>,
): Attained {
  const own = node.indicators.map(({ code, points }): Member => {
    const { score, status } = indicators.find((row) => row.code === code)!;
    return { score: score ?? NaN, weight: points, isIdle: status === "no-task" && score === null };
  });
  return attainedOf(system, [...node.groups.map((each) => memberOf(each, scores)), ...own], node.weight);
}

function memberOf(node: GroupNode, scores: ReadonlyMap<GroupNode, Attained>): Member {
  const { score, carried } = scores.get(node)!;
  return { score, weight: node.weight, isIdle: carried?.by === 0 };
}

/** The attainment of members that had a task, times what the whole is worth. */
function attainedOf(system: IndicatorSystem, members: readonly Member[], worth: number): Attained {
  const busy = members.filter(({ isIdle }) => !isIdle);
  const shares = busy.map(({ score, weight }) => score / weight);
  const weights = busy.map(({ weight }) => weight);
  const mean = aggregate(shares, weights, ruleOf(system));
  const score = roundPublished(mean * worth, system.options.decimals);
  if (busy.length === members.length) return { score, carried: undefined };
  const points = sumOf(members.flatMap(({ isIdle, weight }) => (isIdle ? [weight] : [])));
  return { score, carried: { points, by: sumOf(weights), of: worth } };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
