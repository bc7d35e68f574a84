import type { IndicatorSystem } from "../../system/schema";
import { groupForest, type GroupNode } from "../groupTree";

/**
 * What each indicator counts for in the composite: its share in its group, times the group's share in the group above,
 * up to the top.
 *
 * @returns by the order of the system's indicators; they sum to 1
 * @source COINr `get_eff_weights`
 */
export function effectiveWeights(system: IndicatorSystem): Float64Array {
  const weights = new Map<string, number>();
  spread(groupForest(system), 1, weights);
  return Float64Array.from(system.indicators, ({ code }) => weights.get(code)!);
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
