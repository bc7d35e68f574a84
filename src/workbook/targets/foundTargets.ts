import { byTime, lastDayOf, type Period } from "../../system/period";
import type { IndicatorSystem } from "../../system/schema";
import { MOST_YEARS_AHEAD } from "../../system/targetFaults";
import type { Target } from "../../system/targetSchema";
import { aheadOf, aimOf, targetPeriod, targetsOf } from "../../system/targets";
import { dayOf } from "../../validation/serialDate";
import { type TableContents, TableReader } from "../read/contents";
import { TARGET_COLUMN, targetKey } from "../tableNames";
import { targetColumns } from "./targetColumns";
import { type Light, lightIn, REQUIREMENT } from "./targetFormulas";
import { targetOfMethod, type TargetRow, columnsAhead, targetRow } from "./targetRow";

/** A row of 任务分解表-目标 as it was found. */
export interface FoundTarget extends TargetRow {
  /** counted from 0 below the titles */
  readonly row: number;
  /** what its formulas say */
  readonly shown: ShownTarget;
}

/** How far a target is, as the sheet shows it. */
interface ShownTarget {
  /** in the unit of the target; null while there is nothing */
  readonly done: number | null;
  /** share of the target that is reached */
  readonly rate: number | null;
  /** undefined where somebody has overwritten it */
  readonly light: Light | undefined;
}

/** What 任务分解表-目标 says, row by row; rows of users, whose code is none of ours, are passed over. */
export function foundTargets(system: IndicatorSystem, table: TableContents): FoundTarget[] {
  const reader = new TableReader(table, targetColumns(system.period));
  const keys = reader.texts(reader.columnOf(TARGET_COLUMN.key));
  const periods = Array.from({ length: MOST_YEARS_AHEAD + 1 }, (_, ahead) => ({
    period: targetPeriod(system.period, ahead),
    column: reader.columnOf(targetKey(ahead)),
  })).filter(({ column }) => column >= 0);
  const textOf = (row: number, key: string): string | undefined => {
    const column = reader.columnOf(key);
    return column < 0 ? undefined : String(reader.cellAt(row, column).value ?? "").trim();
  };
  const numberIn = (row: number, key: string): number | null => {
    const column = reader.columnOf(key);
    const { kind, value } = column < 0 ? { kind: "blank", value: null } : reader.cellAt(row, column);
    return kind === "number" ? (value as number) : null;
  };
  // what a department enters as the target of a method stays where it is: read with formulas it is none of the office's
  const isOfMethod = (row: number, column: number): boolean => {
    const aim = table.formulas && reader.hasFormula(row, column) ? aimOf(system, keys[row]!) : undefined;
    return aim !== undefined && typeof targetOfMethod(system, aim) === "string";
  };
  return keys.flatMap((key, row): FoundTarget[] => {
    if (!aimOf(system, key) || keys.indexOf(key) < row) return [];
    const requirement = textOf(row, TARGET_COLUMN.requirement);
    const way = (["more", "less"] as const).find((each) => REQUIREMENT[each] === requirement);
    const planned = targetRow(system, key, row + 1, way);
    const values = periods.flatMap(({ period, column }): [Period, number][] => {
      const { kind, value } = reader.cellAt(row, column);
      return kind === "number" && !isOfMethod(row, column) ? [[period, value as number]] : [];
    });
    // what has no column was not taken away either
    const hidden = [...planned.values].filter(([period]) => aheadOf(system.period, period) === undefined);
    const deadline = reader.columnOf(TARGET_COLUMN.deadline);
    return [
      {
        ...planned,
        ...{ row, values: new Map([...values, ...hidden]), isFound: true },
        responsible: textOf(row, TARGET_COLUMN.responsible) ?? planned.responsible,
        deadline: deadline < 0 ? planned.deadline : (dayOf(reader.cellAt(row, deadline)) ?? ""),
        shown: {
          ...{ done: numberIn(row, TARGET_COLUMN.done), rate: numberIn(row, TARGET_COLUMN.rate) },
          ...{
            light: lightIn(textOf(row, TARGET_COLUMN.light) ?? ""),
          },
        },
      },
    ];
  });
}

/**
 * A system with the targets that somebody has set in a workbook in place of its own: those of periods that have not passed.
 * What stands there as the system of before said it is left to the new one.
 *
 * @param before the system of the workbook
 */
export function withFoundTargets(
  system: IndicatorSystem,
  before: IndicatorSystem,
  found: readonly TargetRow[],
): IndicatorSystem {
  const { period, targets = [] } = system;
  const kept = new Map(targets.map((target) => [periodKey(target.of, target.period ?? period), target]));
  for (const row of found.filter(({ aim }) => aimOf(system, aim.key))) {
    const { key } = row.aim;
    for (const at of periodsOf(before, row).filter((each) => byTime(each, period) >= 0)) {
      const said = targetsOf(before, at).get(key);
      const target = targetIn(row, at, said);
      const isSame = said !== undefined && isSameTarget(target, said);
      if (!isSame || !kept.has(periodKey(key, at))) kept.set(periodKey(key, at), target);
    }
    inOneWay(kept, targets, before, row);
  }
  const { targets: _own, ...rest } = system;
  return kept.size > 0 ? { ...rest, targets: [...kept.values()] } : rest;
}

/** Targets of a quantity have one direction in all periods: that of the new edition, unless the office has set another. */
function inOneWay(
  kept: Map<string, Target>,
  edition: readonly Target[],
  before: IndicatorSystem,
  { aim }: TargetRow,
): void {
  if (aim.component) return;
  const was = (before.targets ?? []).find(({ of }) => of === aim.key);
  const isSet = aimOf(before, aim.key, was?.direction)?.direction !== aim.direction;
  const own = edition.find(({ of }) => of === aim.key);
  const direction = own && !isSet ? own.direction : aim.direction;
  for (const [key, { direction: _direction, ...target }] of kept)
    if (target.of === aim.key) kept.set(key, direction ? { ...target, direction } : target);
}

/** Whether two targets of one period say the same. */
function isSameTarget(one: Target, other: Target): boolean {
  const parts = ({ value, direction, responsible, deadline }: Target): string =>
    JSON.stringify([value, direction, responsible, deadline]);
  return parts(one) === parts(other);
}

function periodKey(of: string, period: Period): string {
  return `${of}@${period}`;
}

/** Periods that a row is for: its own, and those of which it has a target, or had one when it was made. */
function periodsOf(before: IndicatorSystem, { aim, values }: TargetRow): Period[] {
  const said = (before.targets ?? []).filter(({ of }) => of === aim.key);
  // a row of this period stays, also while nothing is set in it
  return [
    ...new Set([before.period, ...said.map((target) => target.period ?? before.period), ...values.keys()]),
  ];
}

/** A target as it stands in a row, in the form that a system says it in. */
function targetIn(
  { system, aim, values, responsible, deadline }: TargetRow,
  period: Period,
  said?: Target,
): Target {
  const value = values.get(period);
  const usual = (said?.responsible ?? aim.responsible).join("、");
  const named = responsible.split("、").map((unit) => unit.trim());
  const listed = named.filter((unit) => unit !== "");
  const units = listed.length === 0 || responsible === usual ? said?.responsible : listed;
  const isUsualWay = aim.component ?? aimOf(system, aim.key, said?.direction)!.direction === aim.direction;
  const direction = isUsualWay ? said?.direction : aim.direction;
  const isNow = period === system.period;
  const isUsual = said?.deadline === undefined && deadline === lastDayOf(period);
  const day = isNow && !isUsual && deadline !== "" ? deadline : said?.deadline;
  return {
    of: aim.key,
    period,
    ...(value !== undefined && { value }),
    ...(direction && { direction }),
    ...(units && { responsible: units }),
    ...(day !== undefined && { deadline: day }),
  };
}

/** Columns of periods that a table has behind its own. */
export function aheadIn(system: IndicatorSystem, rows: readonly Pick<TargetRow, "values">[]): number {
  const set = rows.flatMap(({ values }) => [...values.keys()]);
  return Math.max(columnsAhead(system), ...set.map((period) => aheadOf(system.period, period) ?? 0));
}
