import type { Aggregates } from "./aggregates";
import type { IndicatorSystem } from "../../system/schema";
import { aggregateColumns, type AggregationRule } from "../aggregate";
import { flatten, groupForest, type GroupNode } from "../groupTree";
import { rankDescending } from "../relative/rank";
import { byCategory } from "./categories";
import { type ColumnMethod, indicatorColumns } from "./indicatorColumns";
import { type Preparation, type PreparedComponent, preparedComponents } from "./prepare";
import { withExtraColumns } from "./extraColumns";
import { onePeriodBack, type Panel } from "./panel";

/** How units are normalised and aggregated for a comparison. */
export interface EvaluationOptions extends AggregationRule, Preparation {
  readonly method: ColumnMethod;
}

/** Scores of many units: one column per indicator, group and composite, one place per unit; NaN is missing. */
interface Scores {
  readonly composite: Float64Array;
  /** 1 is best; ties share the smaller rank */
  readonly rank: Float64Array;
  /** by group id */
  readonly groups: ReadonlyMap<string, Float64Array>;
  /** normalised values by indicator code */
  readonly indicators: ReadonlyMap<string, Float64Array>;
}

export interface Evaluation extends Scores {
  readonly units: readonly string[];
  /** category of each unit, where the units have some */
  readonly categories?: readonly string[];
  /** rank in the period before, as it was published or else by the same rules; NaN where there is none */
  readonly previousRank: Float64Array;
  /** values of components, with what was done to them before they were normalised */
  readonly prepared: readonly PreparedComponent[];
  /** what was asked to be done to them */
  readonly preparation: Preparation;
}

/**
 * Compares units with each other: every component is normalised over the units that have it, then averaged level by
 * level up to the composite with the weights of each unit's category, and all units are ranked together. Where the
 * panel holds what the period before needs, the rank of that period is given too.
 *
 * @throws Problem when a unit has a category that the system does not know
 */
export function evaluate(system: IndicatorSystem, panel: Panel, options: EvaluationOptions): Evaluation {
  const prepared = preparedFor(panel);
  const scores = scoresOf(system, panel, options, prepared);
  const past = onePeriodBack(panel);
  const before = scoresOf(system, past, options, preparedFor(past));
  const { units, categories, previousRanks: published } = panel;
  return {
    units,
    ...(categories ? { categories } : {}),
    ...scores,
    previousRank: published?.some((rank) => !Number.isNaN(rank)) ? published : before.rank,
    prepared,
    preparation: options,
  };

  function preparedFor(of: Panel): PreparedComponent[] {
    return preparedComponents(system, of, options.method.id === "goalposts", options);
  }
}

function scoresOf(
  system: IndicatorSystem,
  panel: Panel,
  options: EvaluationOptions,
  prepared: readonly PreparedComponent[],
): Scores {
  const indicators = indicatorColumns(system, panel, options.method, options, prepared);
  const { composite, groups } = byCategory(system, panel, (weighted) => {
    const aggregates = aggregateTree(weighted, indicators, panel.units.length, options);
    // units that are compared with each other are compared by the full mark alone
    return options.method.id === "goalposts"
      ? withExtraColumns(weighted, aggregates, indicators, options)
      : aggregates;
  });
  return { composite, rank: rankDescending(composite), groups, indicators };
}

/** Aggregates normalised indicators level by level, whatever the depth of the hierarchy. */
export function aggregateTree(
  system: IndicatorSystem,
  indicators: ReadonlyMap<string, Float64Array>,
  size: number,
  rule: AggregationRule,
): Aggregates {
  const forest = groupForest(system);
  const groups = new Map<string, Float64Array>();
  const columnOf = ({ group }: GroupNode): Float64Array => groups.get(group.id)!;
  // parents come before their members: from the end, every member is there when its parent needs it
  for (const node of flatten(forest).reverse()) {
    const columns = [
      ...node.groups.map(columnOf),
      ...node.indicators.map(({ code }) => indicators.get(code)!),
    ];
    const weights = [
      ...node.groups.map(({ weight }) => weight),
      ...node.indicators.map(({ points }) => points),
    ];
    groups.set(node.group.id, aggregateColumns(columns, weights, size, rule));
  }
  const weights = forest.map(({ weight }) => weight);
  return { composite: aggregateColumns(forest.map(columnOf), weights, size, rule), groups };
}
