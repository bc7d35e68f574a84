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
import { ruledBy } from "./ruledBy";

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
  /** units whose numbers are not those any more that their stamps vouch for */
  readonly altered?: ReadonlySet<string>;
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
  const ruled = ruledBy(system, options);
  const evaluation = evaluate(system, panel, options);
  const isInPoints = options.method.id === "goalposts";
  const published = isInPoints
    ? publishedUnits(ruled, panel, evaluation)
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

/** A unit with a veto has no award, and none as long as nobody knows whether it has one. */
function isEligible({ vetoes, constraints }: PublishedUnit): boolean {
  return vetoes.length === 0 && constraints.every(isCounted);
}

/** What awards are given by. */
function eligible(evaluation: Evaluation, units: readonly PublishedUnit[]): Evaluation {
  const without = (column: Float64Array): Float64Array =>
    column.map((value, unit) => (isEligible(units[unit]!) ? value : NaN));
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
