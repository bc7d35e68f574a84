import type { IndicatorSystem } from "../../system/schema";
import { groupForest, type GroupNode } from "../groupTree";

/**
 * What each indicator counts for in the composite: its share in its group, times the group's share in the group above,
 * up to the top.
 *
 * @param absent by the order of the system's indicators: one that is absent counts for nothing, and its group shares
 * its weight among the others
 * @returns by the same order; they sum to 1, and are NaN when all are absent
 * @source COINr `get_eff_weights`
 */
export function effectiveWeights(system: IndicatorSystem, absent: readonly boolean[] = []): Float64Array {
  const missing = new Set(system.indicators.filter((_, i) => absent[i]).map(({ code }) => code));
  const present = groupForest(system).flatMap((node) => withoutMissing(node, missing));
  if (present.length === 0) return new Float64Array(system.indicators.length).fill(NaN);
  const weights = new Map<string, number>();
  spread(present, 1, weights);
  return Float64Array.from(system.indicators, ({ code }) => weights.get(code) ?? 0);
}

/** A group that has lost all its members is gone itself; one that has lost some weighs as before. */
function withoutMissing(node: GroupNode, missing: ReadonlySet<string>): GroupNode[] {
  const groups = node.groups.flatMap((group) => withoutMissing(group, missing));
  const indicators = node.indicators.filter(({ code }) => !missing.has(code));
  return groups.length + indicators.length === 0 ? [] : [{ ...node, groups, indicators }];
}

function spread(nodes: readonly GroupNode[], worth: number, weights: Map<string, number>): void {
  const total = nodes.reduce((sum, { weight }) => sum + weight, 0);
  for (const node of nodes) spreadWithin(node, (worth * node.weight) / total, weights);
}

function spreadWithin({ groups, indicators }: GroupNode, worth: number, weights: Map<string, number>): void {
  const ofGroups = groups.reduce((sum, { weight }) => sum + weight, 0);
  const total = ofGroups + indicators.reduce((sum, { points }) => sum + points, 0);
  spread(groups, (worth * ofGroups) / total, weights);
  for (const { code, points } of indicators) weights.set(code, (worth * points) / total);
}
