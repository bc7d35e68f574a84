import { referencesOf } from "../../formula/expression";
import { entriesOfShare, withoutLags } from "../../formula/share";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import { scoreExpression } from "../unit/scoreExpression";
import { scoreIndicator, type ValueOf } from "../unit/scoreIndicator";
import type { IndicatorStatus } from "../unit/scorecard";
import { byCategoryColumn } from "./categories";
import { computed } from "./componentColumn";
import { columnsRead, type MeasuredComponent } from "./earnedColumns";
import { columnName, type Panel } from "./panel";

/** The published score of an indicator in points, one per unit, with its status where that is not plain. */
export interface PublishedColumn {
  /** NaN where there is none */
  readonly scores: Float64Array;
  /** by number of the unit: units that had no task now, or in a period that is compared with */
  readonly idle: ReadonlyMap<number, IndicatorStatus>;
}

/** What units have entered, by unit. */
export function valuesAt(panel: Panel): (unit: number) => ValueOf {
  return (unit) =>
    ({ name, lag }) =>
      panel.columns.get(columnName(name, lag))?.[unit] ?? NaN;
}

/**
 * Scores of an indicator by its goalposts, as `scoreIndicator` publishes them for one unit.
 *
 * @param weightedAt the system with the points of a unit's category
 * @param all components of all indicators, with their values as they are published
 */
export function publishedColumn(
  system: IndicatorSystem,
  panel: Panel,
  indicator: Indicator,
  all: readonly MeasuredComponent[],
  weightedAt: (unit: number) => IndicatorSystem,
): PublishedColumn {
  const own = all.filter((each) => each.indicator === indicator);
  const scores = byCategoryColumn(system, panel, (weighted) => {
    const worth = weighted.indicators.find(({ code }) => code === indicator.code)!;
    const score = scoreExpression(weighted, worth);
    if (!score) return new Float64Array(panel.units.length).fill(NaN);
    const tree = withoutLags(weighted, worth, score);
    return computed(tree, referencesOf(tree).map(columnsRead(panel, indicator, all)), panel.units.length);
  });
  for (const { values } of own)
    for (const [unit, value] of values.entries()) if (Number.isNaN(value)) scores[unit] = NaN;
  const idle = idleUnits(system, panel, own);
  const valueOf = valuesAt(panel);
  const standing = new Map<number, IndicatorStatus>();
  for (const unit of idle) {
    const weighted = weightedAt(unit);
    const worth = weighted.indicators.find(({ code }) => code === indicator.code)!;
    const { score, status } = scoreIndicator(weighted, worth, valueOf(unit));
    scores[unit] = score ?? NaN;
    standing.set(unit, status);
  }
  return { scores, idle: standing };
}

/** Units that had no task in a period that something of an indicator reads. */
function idleUnits(system: IndicatorSystem, panel: Panel, own: readonly MeasuredComponent[]): number[] {
  const { indicator } = own[0]!;
  if (!indicator.noTask) return [];
  const { quantity } = indicator.noTask;
  const read = own.flatMap(({ component, expression }) => [
    ...referencesOf(expression),
    ...entriesOfShare(system, indicator, component),
  ]);
  const lags = new Set([0, ...read.filter(({ name }) => name === quantity).map(({ lag }) => lag)]);
  const columns = [...lags].flatMap((lag) => panel.columns.get(columnName(quantity, lag)) ?? []);
  return [...panel.units.keys()].filter((unit) => columns.some((column) => column[unit] === 0));
}
