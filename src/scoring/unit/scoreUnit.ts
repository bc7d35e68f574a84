import { roundHalfAway } from "../../formula/round";
import type { IndicatorSystem } from "../../system/schema";
import { checkConstraint, isCounted, vetoOf } from "./constraint";
import { flatten, groupForest, type GroupNode } from "../groupTree";
import type { GroupScore, IndicatorScore, Scorecard, Veto } from "./scorecard";
import { scoreIndicator, type ScoringOptions, type ValueOf } from "./scoreIndicator";
import { aggregate, ruleOf } from "../aggregate";

/**
 * Scores one unit of analysis against the goalposts of its system.
 *
 * The scores of the indicators are rounded first and then aggregated, so that the published table adds up.
 */
export function scoreUnit(
  system: IndicatorSystem,
  valueOf: ValueOf,
  options: ScoringOptions = {},
): Scorecard {
  const indicators = system.indicators.map((indicator) =>
    scoreIndicator(system, indicator, valueOf, options),
  );
  const constraints = system.constraints.map((constraint) =>
    checkConstraint(system, constraint, valueOf, options),
  );
  const vetoes = system.constraints.flatMap(
    (constraint) => vetoOf(system, constraint, valueOf, options) ?? [],
  );
  const forest = groupForest(system);
  const scored = indicators.every((row) => row.score !== null);
  const composite = compositeOf(system, forest, indicators);
  return {
    composite: withVetoes(system, orNull(composite), vetoes),
    complete: scored && constraints.every(isCounted),
    vetoes,
    groups: flatten(forest).map((node) => groupScore(system, node, indicators)),
    indicators: [...indicators, ...constraints].sort((a, b) => a.no - b.no),
  };
}

function groupScore(
  system: IndicatorSystem,
  node: GroupNode,
  indicators: readonly IndicatorScore[],
): GroupScore {
  const { id, name } = node.group;
  return { id, name, score: orNull(pointsOf(system, node, indicators)), points: node.weight };
}

/** A group's score in points: the attainment of its members times what the group is worth. */
function pointsOf(system: IndicatorSystem, node: GroupNode, indicators: readonly IndicatorScore[]): number {
  const members = membersOf(system, node.groups, indicators);
  const own = node.indicators.map(({ code, points }) => ({
    score: indicators.find((row) => row.code === code)!.score ?? NaN,
    weight: points,
  }));
  return attained(system, [...members, ...own], node.weight);
}

function compositeOf(
  system: IndicatorSystem,
  forest: readonly GroupNode[],
  indicators: readonly IndicatorScore[],
): number {
  const members = membersOf(system, forest, indicators);
  return attained(system, members, system.fullMark ?? members.reduce((sum, { weight }) => sum + weight, 0));
}

interface Member {
  /** in points, out of `weight` */
  readonly score: number;
  readonly weight: number;
}

function membersOf(
  system: IndicatorSystem,
  nodes: readonly GroupNode[],
  indicators: readonly IndicatorScore[],
): Member[] {
  return nodes.map((node) => ({ score: pointsOf(system, node, indicators), weight: node.weight }));
}

function attained(system: IndicatorSystem, members: readonly Member[], worth: number): number {
  const shares = members.map(({ score, weight }) => score / weight);
  const weights = members.map(({ weight }) => weight);
  return roundHalfAway(aggregate(shares, weights, ruleOf(system)) * worth, system.options.decimals);
}

function withVetoes(
  { options }: IndicatorSystem,
  composite: number | null,
  vetoes: readonly Veto[],
): number | null {
  if (composite === null || vetoes.length === 0) return composite;
  if (options.vetoEffect === "zero") return 0;
  return options.vetoEffect === "cap" ? Math.min(composite, options.vetoCap ?? composite) : composite;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
