import type { Comparison } from "../app/compareUnits";
import { preparationJson } from "./preparationOutput";
import { type Language, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import type { Robustness } from "../scoring/panel/robustness";
import type { Outlier } from "../validation/outliers";

/** Units by rank, for people; with the span of their ranks where it was asked for. */
export function evaluationLines({ evaluation, robustness }: Comparison, language: Language): string {
  const { units, composite, rank } = evaluation;
  const order = units.map((_, i) => i).sort((a, b) => (rank[a]! || Infinity) - (rank[b]! || Infinity));
  return order
    .map((i) => {
      if (Number.isNaN(rank[i]!)) return inWords(language, said("cli.unitMissing", { unit: units[i]! }));
      const span = robustness ? [spanWords(robustness, i, language)] : [];
      return [rank[i], units[i], composite[i]!.toFixed(2), ...span].join("\t");
    })
    .join("\n");
}

function spanWords({ median, p5, p95 }: Robustness, i: number, language: Language): string {
  return inWords(language, said("cli.ranks", { median: median[i]!, p5: p5[i]!, p95: p95[i]! }));
}

/** Values to be checked, for people. */
export function outlierLines(found: readonly Outlier[], language: Language): string {
  const count = found.length;
  if (count === 0) return inWords(language, said("cli.noOutliers"));
  const title = inWords(language, said("cli.outliers", { count }));
  return [title, ...found.map(({ message }) => inWords(language, message))].join("\n");
}

export function outlierJson({ message, ...rest }: Outlier, language: Language): object {
  return { ...rest, message: inWords(language, message) };
}

/** The contract of `evaluate --json`: `null` stands for missing. */
export function evaluationJson({ evaluation, awards, robustness }: Comparison): object {
  const row = (columns: ReadonlyMap<string, Float64Array>, i: number): Record<string, number | null> =>
    Object.fromEntries([...columns].map(([name, column]) => [name, orNull(column[i]!)]));
  return {
    units: evaluation.units.map((unit, i) => ({
      unit,
      composite: orNull(evaluation.composite[i]!),
      rank: orNull(evaluation.rank[i]!),
      previousRank: orNull(evaluation.previousRank[i]!),
      rise: orNull(evaluation.previousRank[i]! - evaluation.rank[i]!),
      ...(evaluation.categories ? { category: evaluation.categories[i] } : {}),
      groups: row(evaluation.groups, i),
      indicators: row(evaluation.indicators, i),
      ...(robustness ? { robustness: robustnessOf(robustness, i) } : {}),
    })),
    ...(awards.length > 0 ? { awards } : {}),
    ...preparationJson(evaluation),
  };
}

function robustnessOf({ median, p5, p95, inTop }: Robustness, i: number): object {
  return { median: orNull(median[i]!), p5: orNull(p5[i]!), p95: orNull(p95[i]!), inTop: orNull(inTop[i]!) };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
