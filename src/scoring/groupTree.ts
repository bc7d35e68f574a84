import { regularIndicators } from "../system/extras";
import type { Group, Indicator, IndicatorSystem } from "../system/schema";

/** A group with what belongs to it: groups below it, and indicators. */
export interface GroupNode {
  readonly group: Group;
  readonly groups: readonly GroupNode[];
  readonly indicators: readonly Indicator[];
  /** what the group counts for among its siblings: its own weight, or the sum of its members' */
  readonly weight: number;
}

/**
 * The groups that hold indicators of the full mark, as a forest in the order of the document; those of constraints, and of
 * bonus and deduction alone, are left out.
 */
export function groupForest(system: IndicatorSystem): GroupNode[] {
  return nodesBelow(system, undefined);
}

/** What the composite is out of: the full mark of the system, or else the sum of what its groups weigh. */
export function fullMarkOf(system: IndicatorSystem, forest = groupForest(system)): number {
  return system.fullMark ?? forest.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether an indicator's group holds others, in itself or in groups below it. */
export function hasOthers(system: IndicatorSystem, { code, group }: Indicator): boolean {
  const { groups } = system;
  const parentOf = new Map(groups.map(({ id, parent }) => [id, parent]));
  const isWithin = (id: string | undefined): boolean =>
    id !== undefined && (id === group || isWithin(parentOf.get(id)));
  return regularIndicators(system).some((other) => other.code !== code && isWithin(other.group));
}

/** Every node of a forest, parents before their members. */
export function flatten(nodes: readonly GroupNode[]): GroupNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.groups)]);
}

function nodesBelow(system: IndicatorSystem, parent: string | undefined): GroupNode[] {
  return system.groups
    .filter((group) => group.parent === parent)
    .map((group) => nodeOf(system, group))
    .filter((node) => node.indicators.length > 0 || node.groups.length > 0);
}

function nodeOf(system: IndicatorSystem, group: Group): GroupNode {
  const groups = nodesBelow(system, group.id);
  const indicators = regularIndicators(system).filter((indicator) => indicator.group === group.id);
  const members = [...groups.map((node) => node.weight), ...indicators.map((indicator) => indicator.points)];
  return {
    group,
    groups,
    indicators,
    weight: group.weight ?? members.reduce((sum, weight) => sum + weight, 0),
  };
}
