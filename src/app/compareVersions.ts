import { evaluate, type EvaluationOptions } from "../scoring/panel/evaluate";
import type { Panel } from "../scoring/panel/panel";
import type { IndicatorSystem } from "../system/schema";

/** A unit under two versions of a system. */
export interface UnitUnderBoth {
  readonly unit: string;
  readonly before: Standing;
  readonly after: Standing;
  /** places that it rises by the newer version; null where it has no rank by one of them */
  readonly rise: number | null;
}

/** NaN where there is none. */
interface Standing {
  readonly composite: number;
  readonly rank: number;
}

/** One version of a system with what units have entered for it. */
export interface Version {
  readonly system: IndicatorSystem;
  readonly panel: Panel;
  readonly options: EvaluationOptions;
}

/**
 * Units that both versions have, compared by each.
 *
 * @throws Problem when a unit has a category that one of them does not know
 * @source COINr `compare_coins`
 */
export function compareVersions(before: Version, after: Version): UnitUnderBoth[] {
  const [old, now] = [before, after].map(({ system, panel, options }) => evaluate(system, panel, options));
  const places = new Map(now!.units.map((unit, i) => [unit, i]));
  return old!.units.flatMap((unit, i): UnitUnderBoth[] => {
    const place = places.get(unit);
    if (place === undefined) return [];
    const was = { composite: old!.composite[i]!, rank: old!.rank[i]! };
    const is = { composite: now!.composite[place]!, rank: now!.rank[place]! };
    const rise = was.rank - is.rank;
    return [{ unit, before: was, after: is, rise: Number.isNaN(rise) ? null : rise }];
  });
}
