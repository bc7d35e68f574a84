import type { IndicatorSystem } from "../../system/schema";
import { rankDescending } from "../relative/rank";
import { effectOf } from "../unit/vetoEffects";
import { isCounted } from "../unit/constraint";
import { type Awarded, awards } from "./awards";
import { type Evaluation, evaluate, type EvaluationOptions } from "./evaluate";
import { gradesOfUnits } from "./gradesOfUnits";
import type { Panel } from "./panel";
import { publishedUnits, type PublishedUnit } from "./publishedUnits";
import { relativeUnits } from "./relativeUnits";

/** Where one unit stands among all. */
export interface RankedUnit extends PublishedUnit {
  readonly unit: string;
  readonly category?: string;
  /** 1 is best, units that tie share the smaller; null while the score is open, and where a veto leaves no rank */
  readonly rank: number | null;
  /** as published, or else by this year's rules; null where it is not known */
  readonly previousRank: number | null;
  /** places that it has risen */
  readonly rise: number | null;
  /** undefined where the system has no grades; null while it is open */
  readonly grade?: string | null;
  /** names of the awards that it has */
  readonly awards: readonly string[];
}

export interface Ranking {
  readonly units: readonly RankedUnit[];
  readonly awards: readonly Awarded[];
  readonly evaluation: Evaluation;
  readonly options: EvaluationOptions;
  /** whether scores are points, and not values of a method that compares units with each other */
  readonly isInPoints: boolean;
}

/**
 * Ranks units by what is published of them. By goalposts each has the score that its own workbook would have; methods that
 * compare units with each other give values of their own, and then a veto leaves no rank, whatever its effect.
 *
 * @throws Problem when a unit has a category that the system does not know
 */
export function rankUnits(system: IndicatorSystem, panel: Panel, options: EvaluationOptions): Ranking {
  const evaluation = evaluate(system, panel, options);
  const isInPoints = options.method.id === "goalposts";
  const published = isInPoints
    ? publishedUnits(system, panel, evaluation)
    : relativeUnits(system, panel, evaluation);
  const isRanked = ({ vetoes }: PublishedUnit): boolean =>
    vetoes.length === 0 ||
    (isInPoints && vetoes.every((veto) => effectOf(system.options, veto).effect !== "flag"));
  const rank = rankDescending(
    Float64Array.from(published, (each) => (isRanked(each) ? (each.score ?? NaN) : NaN)),
  );
  const { previousRank } = evaluation;
  const grades = gradesOfUnits(
    system,
    published.map(({ score, vetoes, constraints }) => ({
      composite: score,
      vetoes,
      isCounted: constraints.every(isCounted),
    })),
  );
  const lists = awards(system, eligible({ ...evaluation, rank, previousRank }, published), options);
  const units = published.map((each, i): RankedUnit => {
    const { [i]: unit = "" } = panel.units;
    return {
      ...each,
      unit,
      ...(panel.categories && { category: panel.categories[i]! }),
      rank: orNull(rank[i]!),
      previousRank: orNull(previousRank[i]!),
      rise: orNull(previousRank[i]! - rank[i]!),
      ...(grades && { grade: grades[i]! }),
      awards: lists.filter((list) => list.units.some((one) => one.unit === unit)).map(({ name }) => name),
    };
  });
  return { units, awards: lists, evaluation, options, isInPoints };
}

/** What awards are given by: a unit with a veto has none, whatever it is good at. */
function eligible(evaluation: Evaluation, units: readonly PublishedUnit[]): Evaluation {
  const without = (column: Float64Array): Float64Array =>
    column.map((value, unit) => (units[unit]!.vetoes.length > 0 ? NaN : value));
  const all = (columns: ReadonlyMap<string, Float64Array>): Map<string, Float64Array> =>
    new Map([...columns].map(([name, column]) => [name, without(column)]));
  return {
    ...evaluation,
    rank: without(evaluation.rank),
    groups: all(evaluation.groups),
    indicators: all(evaluation.indicators),
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
