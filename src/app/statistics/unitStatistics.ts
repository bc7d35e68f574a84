import type { FoundRanking } from "../../jobs/units/readRanking";
import { correlated, type Correlated, USUAL_FLAGS } from "../../scoring/panel/correlations";
import { effectiveWeights } from "../../scoring/panel/effectiveWeights";
import { evaluate, type EvaluationOptions } from "../../scoring/panel/evaluate";
import type { PreparedComponent } from "../../scoring/panel/prepare";
import type { Sensitivity } from "../../scoring/panel/sensitivity";
import { fullMarkOf } from "../../scoring/groupTree";
import { regularIndicators } from "../../system/extras";
import { compareUnits } from "../compareUnits";

/** What an analyst chooses in place of what 各县得分 was made by. */
export type Choices = Pick<EvaluationOptions, "method" | "aggregation" | "power" | "impute" | "treat">;

/** A unit by what 各县得分 was made by, before constraints, and by what was chosen; null where it has no rank. */
export interface MovedUnit {
  readonly unit: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What comes of a choice. */
export interface Analysis {
  readonly units: number;
  /** those whose rank is another, those that move most first */
  readonly moved: readonly MovedUnit[];
  readonly correlations: readonly Correlated[];
  /** components in which something was filled, or outliers were treated */
  readonly prepared: readonly PreparedComponent[];
}

/** What an indicator is worth in the document, and what it counts for, as shares of 1. */
export interface IndicatorWeight {
  readonly no: number;
  readonly name: string;
  readonly nominal: number;
  readonly effective: number;
}

const DRAWS = 500;
const SPREAD = 0.25;

/** The units by another way to compare them; nothing is written. */
export function analysed({ system, panel, ranking, options }: FoundRanking, choices: Choices): Analysis {
  const evaluation = evaluate(system, panel, { ...options, ...choices });
  const moved = panel.units.flatMap((unit, i): MovedUnit[] => {
    const [before, after] = [ranking.evaluation.rank[i]!, evaluation.rank[i]!].map((rank) =>
      Number.isNaN(rank) ? null : rank,
    ) as [number | null, number | null];
    return before === after ? [] : [{ unit, before, after }];
  });
  return {
    units: panel.units.length,
    moved: moved.sort((one, other) => placesMoved(other) - placesMoved(one)),
    correlations: correlated(system, evaluation.indicators, USUAL_FLAGS),
    prepared: evaluation.prepared.filter(
      ({ filled, treatment }) => filled.length > 0 || isTreated(treatment),
    ),
  };
}

/** Places that a unit moves; more than any where it gets or loses its rank. */
export function placesMoved({ before, after }: MovedUnit): number {
  return before === null || after === null ? Infinity : Math.abs(before - after);
}

function isTreated(treatment: PreparedComponent["treatment"]): boolean {
  return treatment !== undefined && treatment.method !== "none";
}

/** Weights of the document beside those that its hierarchy leads to. */
export function weightsOf({ system }: FoundRanking): IndicatorWeight[] {
  const regular = { ...system, indicators: regularIndicators(system) };
  const effective = effectiveWeights(regular);
  const full = fullMarkOf(system);
  return regular.indicators.map(({ no, name, points }, i) => ({
    ...{ no, name, nominal: points / full, effective: effective[i]! },
  }));
}

/**
 * How much of what ranks move comes from weights, each up to a quarter more or less, and how much from the method,
 * between the one that was chosen and others.
 *
 * @throws Problem where that cannot be told, as of Copeland scores
 */
export function movedBy({ system, panel, options }: FoundRanking, choices: Choices): Sensitivity {
  const shaking = {
    ...{ draws: DRAWS, seed: 1, spread: SPREAD, top: 1, sensitivity: true },
    methods: OTHER_METHODS.filter(({ id }) => id !== choices.method.id),
  };
  return compareUnits(system, panel, { ...options, ...choices }, shaking).sensitivity!;
}

/** Of what an analyst could have chosen as well. */
const OTHER_METHODS = [
  { id: "minmax", low: 0, high: 100 },
  { id: "rank" },
  { id: "zscore", mean: 50, deviation: 10 },
] as const;
