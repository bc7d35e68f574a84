import type { IndicatorSystem } from "../../system/schema";
import { rankDescending } from "../relative/rank";
import { cheapestClimb, type Climb } from "./climb";
import type { Panel } from "./panel";
import type { RankedUnit, Ranking } from "./ranking";

/** Another unit, and how much more it has. */
export interface Ahead {
  readonly unit: string;
  /** above 0; in points, or in the values of the method that compares units */
  readonly gap: number;
}

/** Where a unit stands by one indicator. */
export interface IndicatorPosition {
  readonly no: number;
  readonly code: string;
  readonly name: string;
  readonly score: number | null;
  /** null where it has no score; ties share the smaller */
  readonly rank: number | null;
  /** how many units have a score */
  readonly of: number;
  /** 1 for the best quarter of the units, to 4; null without a score, and where all have the same */
  readonly quartile: number | null;
  /** undefined for one of the first */
  readonly first?: Ahead;
  /** the nearest of those in front; undefined for one of the first */
  readonly next?: Ahead;
  /** the smallest change of one of its components that alone brings the next place in the whole */
  readonly climb?: Climb;
}

/** Where one unit stands among all: by the composite, and by each indicator. */
export interface Position {
  readonly unit: RankedUnit;
  /** how many units have a rank */
  readonly of: number;
  /** who has the next place; undefined for one of the first, and without a rank */
  readonly next?: Ahead;
  /** in the order of the document */
  readonly indicators: readonly IndicatorPosition[];
  /** the climb that takes the smallest change in per cent, by the code of its indicator */
  readonly cheapest?: { readonly code: string; readonly climb: Climb };
}

/**
 * Where a unit stands, and what would bring it forward.
 *
 * @param index of the unit in the ranking, which is in the order of the panel
 */
export function positionOf(system: IndicatorSystem, panel: Panel, ranking: Ranking, index: number): Position {
  const unit = ranking.units[index]!;
  const next = nextOf(ranking.units, unit);
  const indicators = system.indicators.map((indicator, i): IndicatorPosition => {
    const { no, code, name } = indicator;
    const values = ranking.evaluation.indicators.get(code)!;
    const { score, points } = unit.indicators[i]!;
    // what a share is worth to this unit, whose category may count it otherwise
    const worth = ranking.isInPoints ? (points ?? 1) : 1;
    const climb =
      next && ranking.isInPoints
        ? cheapestClimb(system, panel, index, unit, indicator, next.score)
        : undefined;
    return {
      ...{ no, code, name, score },
      ...standing(ranking.units, values, index, worth),
      ...(climb && { climb }),
    };
  });
  const climbs = indicators.flatMap(({ code, climb }) => (climb ? [{ code, climb }] : []));
  const [cheapest] = climbs.sort((one, other) => one.climb.percent - other.climb.percent);
  return {
    unit,
    of: ranking.units.filter(({ rank }) => rank !== null).length,
    ...(next && { next: { unit: next.unit, gap: gapOf(next.score - unit.score!) } }),
    indicators,
    ...(cheapest && { cheapest }),
  };
}

/** The unit with the next better rank. */
function nextOf(
  units: readonly RankedUnit[],
  { rank }: RankedUnit,
): { readonly unit: string; readonly score: number } | undefined {
  if (rank === null) return undefined;
  const better = units.filter((each) => each.rank !== null && each.rank < rank);
  const [next] = better.sort((one, other) => other.rank! - one.rank!);
  return next && { unit: next.unit, score: next.score! };
}

function standing(
  units: readonly RankedUnit[],
  values: Float64Array,
  index: number,
  worth: number,
): Pick<IndicatorPosition, "rank" | "of" | "quartile" | "first" | "next"> {
  const ranks = rankDescending(values);
  const of = values.filter((value) => !Number.isNaN(value)).length;
  const rank = ranks[index]!;
  if (Number.isNaN(rank)) return { rank: null, of, quartile: null };
  // what all have alike is nobody's strength
  const isAlike = ranks.every((each) => Number.isNaN(each) || each === 1);
  const quartile = isAlike && of > 1 ? null : Math.min(4, Math.ceil((4 * rank) / of));
  if (rank === 1) return { rank, of, quartile };
  const ahead = (place: number): Ahead => ({
    unit: units[place]!.unit,
    gap: gapOf((values[place]! - values[index]!) * worth),
  });
  // of those in front the last
  const near = Math.max(...ranks.filter((each) => each < rank));
  return { rank, of, quartile, first: ahead(ranks.indexOf(1)), next: ahead(ranks.indexOf(near)) };
}

/** What binary fractions leave over is no distance. */
function gapOf(difference: number): number {
  return Number(difference.toPrecision(12));
}
