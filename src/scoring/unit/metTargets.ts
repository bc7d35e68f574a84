import { componentExpression } from "../../formula/componentExpression";
import { lagged, type Reference } from "../../formula/expression";
import type { Component, Indicator, IndicatorSystem } from "../../system/schema";
import { componentKey } from "../../system/lookup";
import { evaluate } from "./evaluate";
import type { ValueOf } from "./scoreIndicator";

/** What is to be reached, in the unit of the quantity or the component. */
export interface Wanted {
  readonly value: number;
  readonly direction: Component["direction"];
}

/** A unit as it would be scored. */
export interface SupposedUnit {
  readonly system: IndicatorSystem;
  readonly valueOf: ValueOf;
  /** whether a value is supposed, whatever was entered */
  readonly isSupposed: (reference: Reference) => boolean;
}

/**
 * A unit with all of its targets met: of quantities first, and of components that still fall short then. What is better
 * than its target already stays as it is; what was not entered yet is its target.
 *
 * @param wanted by key of the quantity or component, as in `tax_share.level`
 */
export function withTargetsMet(
  system: IndicatorSystem,
  valueOf: ValueOf,
  wanted: ReadonlyMap<string, Wanted>,
): SupposedUnit {
  const entered: ValueOf = (reference) => {
    const target = reference.lag === 0 ? wanted.get(reference.name) : undefined;
    const value = valueOf(reference);
    return target && !isReached(value, target) ? target.value : value;
  };
  const supposed = shortOf(system, entered, wanted);
  return {
    system: standingFor(system, supposed),
    valueOf: valuesWith(supposed, entered),
    isSupposed: (reference) => {
      if (supposed.has(reference.name)) return true;
      const target = reference.lag === 0 ? wanted.get(reference.name) : undefined;
      return target !== undefined && !isReached(valueOf(reference), target);
    },
  };
}

/** A component that is supposed to be at its target, with what it was in the periods before. */
interface Standing {
  readonly indicator: Indicator;
  readonly component: Component;
  readonly value: number;
  readonly earlier: (lag: number) => number;
}

/** By the names of the quantities that stand for them. */
type Standings = ReadonlyMap<string, Standing>;

/**
 * Components that fall short of their targets, once those that they are made from are at theirs: looked through again until
 * nothing changes, since one may be made from another.
 */
function shortOf(system: IndicatorSystem, entered: ValueOf, wanted: ReadonlyMap<string, Wanted>): Standings {
  const aimed = system.indicators.flatMap((indicator) =>
    indicator.components.flatMap((component) => {
      const target = wanted.get(componentKey(indicator, component));
      return target ? [{ indicator, component, target, name: freeName(system, indicator, component) }] : [];
    }),
  );
  let standing: Standings = new Map();
  for (let round = 0; round <= aimed.length; round++) {
    const next = new Map(
      aimed.flatMap(({ indicator, component, target, name }): [string, Standing][] => {
        const others = new Map([...standing].filter(([each]) => each !== name));
        const own = system.indicators.indexOf(indicator);
        const around = standingFor(system, others);
        const whole = around.indicators[own]!;
        const same = whole.components[indicator.components.indexOf(component)]!;
        const now = evaluate(componentExpression(around, whole, same), valuesWith(others, entered));
        if (isReached(now, target)) return [];
        const before = componentExpression(system, indicator, component);
        const earlier = (lag: number): number => evaluate(lagged(before, lag), entered);
        return [[name, { indicator, component, value: target.value, earlier }]];
      }),
    );
    const isSame = next.size === standing.size && [...next.keys()].every((name) => standing.has(name));
    standing = next;
    if (isSame) break;
  }
  return standing;
}

/** Entries, and quantities that stand for components. */
function valuesWith(standing: Standings, entered: ValueOf): ValueOf {
  return (reference) => {
    const own = standing.get(reference.name);
    if (!own) return entered(reference);
    return reference.lag === 0 ? own.value : own.earlier(reference.lag);
  };
}

/** Whether a value is at its target, or better; what has none is not. Binary fractions that are left over do not count. */
export function isReached(value: number, { value: target, direction }: Wanted): boolean {
  const beyond = Number((direction === "more" ? value - target : target - value).toFixed(9));
  return beyond >= 0;
}

/**
 * The system in which components are what they are supposed to be: each reads a quantity of its own, whose value this period
 * is the supposed one, and in the periods before what the component was. So what others make of it follows.
 */
function standingFor(system: IndicatorSystem, supposed: Standings): IndicatorSystem {
  if (supposed.size === 0) return system;
  const names = new Map([...supposed].map(([name, { component }]) => [component, name]));
  const [{ department }] = system.quantities as [IndicatorSystem["quantities"][number]];
  return {
    ...system,
    quantities: [
      ...system.quantities,
      ...[...supposed].map(
        ([
          key,
          {
            component: { name, unit },
          },
        ]) => ({ key, name, unit, department }),
      ),
    ],
    indicators: system.indicators.map((indicator) => ({
      ...indicator,
      components: indicator.components.map((component) => {
        const formula = names.get(component);
        return formula === undefined ? component : { ...component, formula };
      }),
    })),
  };
}

/** A name that neither a quantity has nor a component. */
function freeName(system: IndicatorSystem, indicator: Indicator, { id }: Component): string {
  const taken = new Set([
    ...system.quantities.map(({ key }) => key.toLowerCase()),
    ...system.indicators.flatMap(({ components }) => components.map((each) => each.id.toLowerCase())),
  ]);
  let name = `met_${indicator.code}_${id}`;
  while (taken.has(name.toLowerCase())) name += "_";
  return name;
}
