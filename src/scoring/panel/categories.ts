import { problem } from "../../system/problem";
import type { Category, IndicatorSystem } from "../../system/schema";
import type { Aggregates } from "./aggregates";
import type { Panel } from "./panel";

/**
 * Scores each unit with the weights of its category (分类评分): a category changes points, never values.
 *
 * @param aggregate aggregates of all units under one set of weights
 * @throws Problem when a unit has a category that the system does not know
 * @source 大众日报, 2022-05-21: 分类评分、统一排序 of the counties of Shandong since 2019
 */
export function byCategory(
  system: IndicatorSystem,
  panel: Panel,
  aggregate: (weighted: IndicatorSystem) => Aggregates,
): Aggregates {
  const weighted = weightedSystems(system, panel);
  if (!weighted) return aggregate(system);
  const parts = new Map([...weighted].map(([id, each]) => [id, aggregate(each)]));
  const picked = (columnOf: (part: Aggregates) => Float64Array): Float64Array =>
    Float64Array.from(panel.categories!, (id, unit) => columnOf(parts.get(id)!)[unit]!);
  const ids = [...parts.values().next().value!.groups.keys()];
  return {
    composite: picked(({ composite }) => composite),
    groups: new Map(ids.map((id) => [id, picked(({ groups }) => groups.get(id)!)])),
  };
}

/** One column, of which each unit has what the points of its category make of it. */
export function byCategoryColumn(
  system: IndicatorSystem,
  panel: Panel,
  columnOf: (weighted: IndicatorSystem) => Float64Array,
): Float64Array {
  const weighted = weightedSystems(system, panel);
  if (!weighted) return columnOf(system);
  const parts = new Map([...weighted].map(([id, each]) => [id, columnOf(each)]));
  return Float64Array.from(panel.categories!, (id, unit) => parts.get(id)![unit]!);
}

/** The system with the points of each category by its id; a unit without one has those of the system. */
export function weightedFor(system: IndicatorSystem): (category: string | undefined) => IndicatorSystem {
  const { categories = [] } = system;
  const weighted = new Map(categories.map((category) => [category.id, weightedBy(system, category)]));
  return (category) => weighted.get(category ?? "") ?? system;
}

/** The system by category; undefined where units have none. */
function weightedSystems(system: IndicatorSystem, panel: Panel): Map<string, IndicatorSystem> | undefined {
  const { categories = [] } = system;
  if (categories.length === 0 || !panel.categories) return undefined;
  const known = new Map(categories.map((category) => [category.id, category]));
  const strange = panel.categories.findIndex((id) => !known.has(id));
  if (strange >= 0) {
    const [unit, category] = [panel.units[strange]!, panel.categories[strange]!];
    throw problem("categoryUnknown", { unit, category, known: [...known.keys()] });
  }
  return new Map(categories.map((category) => [category.id, weightedBy(system, category)]));
}

/** The system with the points of a category; groups weigh the sum of their members again. */
export function weightedBy(system: IndicatorSystem, { points }: Category): IndicatorSystem {
  return {
    ...system,
    indicators: system.indicators.map((indicator) => ({
      ...indicator,
      points: points[indicator.code] ?? indicator.points,
    })),
  };
}
