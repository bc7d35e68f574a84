import { byTime, lastDayOf, type Period } from "../../system/period";
import type { Prospect } from "../../scoring/unit/prospect";
import { normalisationOf } from "../../system/lookup";
import type { Component, IndicatorSystem } from "../../system/schema";
import { MOST_YEARS_AHEAD } from "../../system/targetFaults";
import { type Aim, aimOf, componentAims, farthestTarget, targetsOf } from "../../system/targets";

/** A row of 任务分解表-目标: what is to be reached, by whom and when. */
export interface TargetRow {
  readonly system: IndicatorSystem;
  readonly aim: Aim;
  readonly no: number;
  /** by period; what is not there is not set */
  readonly values: ReadonlyMap<Period, number>;
  /** 责任单位 */
  readonly responsible: string;
  /** as in `2019-12-31`; empty where there is none */
  readonly deadline: string;
  /** it stands in a workbook: what is empty there was emptied */
  readonly isFound?: true;
  /** undefined for what is no component, and as long as nothing was worked out */
  readonly prospect?: Prospect | undefined;
}

/** What people set of a target; what is not there stays as it is. */
export interface TargetEdit {
  /** as in `gdp` or `tax_share.level` */
  readonly of: string;
  /** when it is to be reached */
  readonly period: Period;
  /** null takes the target away */
  readonly value?: number | null | undefined;
  /** whether more or less is well; of a component it is what the document says */
  readonly direction?: Component["direction"] | undefined;
  /** the same of what has no target yet */
  readonly directionIfNew?: Component["direction"] | undefined;
  /** 责任单位 */
  readonly responsible?: string | undefined;
  /** as in `2019-12-31` */
  readonly deadline?: string | undefined;
}

/** How many columns a system sets targets for, behind that of its own period. */
export function columnsAhead(system: IndicatorSystem): number {
  return Math.min(farthestTarget(system), MOST_YEARS_AHEAD);
}

/**
 * The rows that a system sets: one for each thing that it sets a target of, components first, in the order of the document.
 * Where it sets none, one for each component, to be set in the workbook.
 */
export function targetRows(system: IndicatorSystem): TargetRow[] {
  const { targets = [] } = system;
  const set = [
    ...new Set(
      targets.filter(({ period = system.period }) => byTime(period, system.period) >= 0).map(({ of }) => of),
    ),
  ];
  const keys = set.length > 0 ? inOrder(system, set) : componentAims(system).map(({ key }) => key);
  return keys.map((key, i) => targetRow(system, key, i + 1));
}

/** What a system says of one of them. */
export function targetRow(
  system: IndicatorSystem,
  key: string,
  no: number,
  direction?: Component["direction"],
): TargetRow {
  const { targets = [], period } = system;
  const own = targets.filter(({ of }) => of === key);
  const aim = aimOf(system, key, direction ?? own.find((each) => each.direction !== undefined)?.direction)!;
  const now = targetsOf(system).get(key);
  const values = own.flatMap((target): [Period, number][] => {
    const at = target.period ?? period;
    return target.value === undefined || byTime(at, period) < 0 ? [] : [[at, target.value]];
  });
  const usual = values.length === 0 && now === undefined ? targetOfMethod(system, aim) : undefined;
  if (typeof usual === "number") values.push([period, usual]);
  return {
    ...{ system, aim, no, values: new Map(values) },
    responsible: (now?.responsible ?? aim.responsible).join("、"),
    deadline: now?.deadline ?? lastDayOf(period),
  };
}

/**
 * The target that the method of a component scores by already: a number of the document, or the key of a quantity that a
 * department enters.
 */
export function targetOfMethod(system: IndicatorSystem, { component }: Aim): number | string | undefined {
  if (!component) return undefined;
  const normalisation = normalisationOf(system, component);
  return "target" in normalisation ? normalisation.target : undefined;
}

/** Components in the order of the document, and then quantities. */
function inOrder(system: IndicatorSystem, keys: readonly string[]): string[] {
  const known = [...componentAims(system).map(({ key }) => key), ...system.quantities.map(({ key }) => key)];
  return known.filter((key) => keys.includes(key));
}
