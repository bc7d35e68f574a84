import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import type { Comparison } from "../app/compareUnits";
import type { Sensitivity } from "../scoring/panel/sensitivity";
import type { Sobol } from "../scoring/panel/sobol";
import { type Correlated, correlated, USUAL_FLAGS } from "../scoring/panel/correlations";
import { effectiveWeights } from "../scoring/panel/effectiveWeights";
import type { IndicatorSystem } from "../system/schema";

/** What `evaluate` is asked to tell of indicators, beside scores of units. */
export interface Wanted {
  readonly correlations?: boolean;
  readonly weights?: boolean;
}

/** What is wanted of the indicators, as JSON has it. */
export function statisticsJson(
  system: IndicatorSystem,
  { evaluation, sensitivity }: Comparison,
  wanted: Wanted,
): object {
  const told = correlated(system, evaluation.indicators, USUAL_FLAGS);
  return {
    ...(wanted.correlations
      ? { correlations: told.map(({ group, ...each }) => ({ group: group ?? null, ...each })) }
      : {}),
    ...(wanted.weights ? { weights: weightsOf(system) } : {}),
    ...(sensitivity ? { sensitivity: plain(sensitivity) } : {}),
  };
}

/** The same for people. */
export function statisticsLines(
  system: IndicatorSystem,
  { evaluation, sensitivity }: Comparison,
  wanted: Wanted,
  language: Language,
): string[] {
  const nameOf = (code: string): string => system.indicators.find((each) => each.code === code)!.name;
  const pairs = wanted.correlations ? correlated(system, evaluation.indicators, USUAL_FLAGS) : [];
  const pairLine = ({ pair: [one, other], r }: Correlated): string =>
    inWords(language, said("cli.correlated", { one: nameOf(one), other: nameOf(other), r: r.toFixed(3) }));
  const none = wanted.correlations && pairs.length === 0 ? [inWords(language, said("cli.uncorrelated"))] : [];
  const weights = wanted.weights ? Object.entries(weightsOf(system)) : [];
  const weightLine = ([code, weight]: [string, number]): string =>
    inWords(language, said("cli.weight", { name: nameOf(code), percent: (weight * 100).toFixed(2) }));
  const moved = sensitivity ? (Object.entries(sensitivity) as [keyof Sensitivity, Sobol][]) : [];
  const movedLine = ([source, { first, total }]: [keyof Sensitivity, Sobol]): string =>
    inWords(
      language,
      said(`cli.movedBy.${source}`, {
        first: first.toFixed(3),
        total: total.toFixed(3),
      }),
    );
  const isStill = moved.length > 0 && moved.every(([, { total }]) => Number.isNaN(total));
  const movedLines = isStill ? [inWords(language, said("statistics.still"))] : moved.map(movedLine);
  return [...none, ...pairs.map(pairLine), ...weights.map(weightLine), ...movedLines];
}

function weightsOf(system: IndicatorSystem): Record<string, number> {
  const weights = effectiveWeights(system);
  return Object.fromEntries(system.indicators.map(({ code }, i) => [code, weights[i]!]));
}

/** What never moves has no index: JSON has null for that. */
function plain(sensitivity: NonNullable<Comparison["sensitivity"]>): object {
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return Object.fromEntries(
    Object.entries(sensitivity).map(([source, { first, total }]: [string, Sobol]) => [
      source,
      { first: orNull(first), total: orNull(total) },
    ]),
  );
}
