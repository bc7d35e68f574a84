import type { Indicator, IndicatorSystem } from "./schema";

/** What is outside of the full mark: points that are added to the composite, or taken away from it. */
export type ExtraKind = NonNullable<Indicator["kind"]>;

/** The rows that sum them up, as 计分表 calls them; a group's id has no asterisk. */
export const EXTRAS: readonly { readonly kind: ExtraKind; readonly id: string; readonly name: string }[] = [
  { kind: "bonus", id: "*bonus", name: "加分项" },
  { kind: "deduction", id: "*deduction", name: "减分项" },
];

/** The indicators of the full mark. */
export function regularIndicators({ indicators }: Pick<IndicatorSystem, "indicators">): Indicator[] {
  return indicators.filter(({ kind }) => kind === undefined);
}

/** The indicators of a kind outside of the full mark. */
export function extraIndicators(
  { indicators }: Pick<IndicatorSystem, "indicators">,
  kind?: ExtraKind,
): Indicator[] {
  return indicators.filter((each) => each.kind !== undefined && (kind === undefined || each.kind === kind));
}

/** What an indicator brings at most: points that it takes away are below 0. */
export function worthOf({ kind, points }: Pick<Indicator, "kind" | "points">): number {
  return kind === "deduction" ? -points : points;
}

/** The least and the most that an indicator outside of the full mark can bring. */
export function limitsOf(indicator: Pick<Indicator, "kind" | "points">): [least: number, most: number] {
  const worth = worthOf(indicator);
  return [Math.min(worth, 0), Math.max(worth, 0)];
}
