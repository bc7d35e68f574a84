import { byTime, type Period, spanCode, spanName, yearOf } from "./period";
import { componentKey, departmentOf } from "./lookup";
import type { Component, Goalposts, Indicator, IndicatorSystem, Quantity } from "./schema";
import type { Target } from "./targetSchema";

/** What a target can be of: a quantity, or a component of an indicator. */
export type Aim = {
  /** as in `gdp` or `tax_share.level` */
  readonly key: string;
  /** for people */
  readonly name: string;
  readonly unit: string;
  /** which way is better */
  readonly direction: Component["direction"];
  /** 责任单位 unless a target says otherwise */
  readonly responsible: readonly string[];
} & (
  | { readonly quantity: Quantity; readonly component?: never }
  | { readonly indicator: Indicator; readonly component: Component; readonly quantity?: never }
);

/** What the target of a key is of; undefined where there is no such thing. */
export function aimOf(
  system: IndicatorSystem,
  key: string,
  wanted?: Component["direction"],
): Aim | undefined {
  const quantity = system.quantities.find((each) => each.key === key);
  if (quantity) {
    const { name, unit, department } = quantity;
    // of what a constraint counts, as accidents, less is better
    const isCount = system.constraints.some((constraint) => constraint.quantity === key);
    const direction = wanted ?? (isCount ? "less" : "more");
    return { key, name, unit, direction, responsible: [departmentOf(system, department).name], quantity };
  }
  return componentAims(system).find((aim) => aim.key === key);
}

/** Every component of every indicator, in the order of the document: what the document decomposes its task into. */
export function componentAims(system: IndicatorSystem): Aim[] {
  return [...system.indicators]
    .sort((a, b) => a.no - b.no)
    .flatMap((indicator) =>
      indicator.components.map((component): Aim => {
        const { unit } = component;
        const direction = wantedOf(indicator, component);
        const name =
          indicator.components.length > 1 ? `${indicator.name}（${component.name}）` : indicator.name;
        const key = componentKey(indicator, component);
        return { key, name, unit, direction, responsible: indicator.lead, indicator, component };
      }),
    );
}

/** Which way is better: of what takes points away, the way that takes away less. */
function wantedOf({ kind }: Indicator, { direction }: Component): Component["direction"] {
  if (kind !== "deduction") return direction;
  return direction === "more" ? "less" : "more";
}

/** The targets of a period that a system sets, each for what it is of. */
export function targetsOf(system: IndicatorSystem, period = system.period): ReadonlyMap<string, Target> {
  const { targets = [] } = system;
  return new Map(
    targets
      .filter((target) => (target.period ?? system.period) === period)
      .map((target) => [target.of, target]),
  );
}

/**
 * The system in another period: what is to be reached in a period is to be reached in that period, and goalposts are those of
 * its span.
 *
 * @param basisOf what goalposts of the span before are based on, by key of the component
 */
export function inPeriod(
  before: IndicatorSystem,
  period: Period,
  basisOf: (component: string) => string | undefined = () => undefined,
): IndicatorSystem {
  const system = { ...before, indicators: inSpan(before, spanName(period), basisOf) };
  const { targets } = system;
  if (!targets) return { ...system, period };
  const dated = targets.map((target) => ({ ...target, period: target.period ?? system.period }));
  return { ...system, period, targets: dated.filter((target) => byTime(target.period, period) >= 0) };
}

/** Indicators with the goalposts of a span; those of the span before are kept for when it comes again. */
function inSpan(
  { period, indicators }: IndicatorSystem,
  span: string,
  basisOf: (component: string) => string | undefined,
): Indicator[] {
  const was = spanName(period);
  if (was === span) return indicators;
  return indicators.map((indicator) => ({
    ...indicator,
    components: indicator.components.map((component): Component => {
      const { goalposts, goalpostsOf: spans, ...rest } = component;
      const basis = basisOf(componentKey(indicator, component));
      // what was emptied comes back with no span
      const { [was]: _ended, ...others } = spans ?? {};
      const kept = goalposts ? { ...others, [was]: { ...goalposts, ...(basis && { basis }) } } : others;
      const { basis: _basis, ...own } = spans?.[span] ?? {};
      const next = "low" in own ? (own as Goalposts) : goalposts;
      return {
        ...rest,
        ...(next && { goalposts: next }),
        ...(Object.keys(kept).length > 0 && { goalpostsOf: kept }),
      };
    }),
  }));
}

/**
 * The period of a column of targets: the one of the workbook itself, and then years: those behind a year, and behind a part of
 * a year that year itself first.
 *
 * @param ahead which column, from 0
 */
export function targetPeriod(period: Period, ahead: number): Period {
  if (ahead === 0) return period;
  return yearOf(period) + ahead - (spanCode(period) === "" ? 0 : 1);
}

/** Which column has the targets of a period; undefined where none has. */
export function aheadOf(period: Period, target: Period): number | undefined {
  if (target === period) return 0;
  if (spanCode(target) !== "") return undefined;
  const ahead = yearOf(target) - yearOf(period) + (spanCode(period) === "" ? 0 : 1);
  return ahead > 0 ? ahead : undefined;
}

/** The last column that a system sets a target for, from 0. */
export function farthestTarget({ targets = [], period }: IndicatorSystem): number {
  return Math.max(0, ...targets.map((target) => aheadOf(period, target.period ?? period) ?? 0));
}
