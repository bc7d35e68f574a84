import { type Period, spanCode, yearOf } from "../../system/period";
import { saidSpan } from "../../system/periodWords";
import { type Problem, problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { MOST_YEARS_AHEAD } from "../../system/targetFaults";
import { entryLimits } from "../../system/entryLimits";
import { expectationOf } from "../../validation/expectation";
import { aheadOf, aimOf, targetPeriod } from "../../system/targets";
import { type TargetEdit, type TargetRow, targetRow } from "./targetRow";

/** Excel keeps fifteen digits of a number. */
const TOO_LARGE = 1e15;

/**
 * Rows with what somebody sets; what has none yet gets a row behind them.
 *
 * @throws Problem for what there is not, and for a period that has passed, is too far away or has no column
 */
export function editedTargets<Row extends TargetRow>(
  system: IndicatorSystem,
  rows: readonly Row[],
  edits: readonly TargetEdit[],
): (Row | TargetRow)[] {
  const ways = new Map<string, string>();
  for (const { of, direction } of edits) {
    if (direction !== undefined && (ways.get(of) ?? direction) !== direction)
      throw problem("targets.ways", { of });
    if (direction !== undefined) ways.set(of, direction);
  }
  const edited = new Map<string, Row | TargetRow>(rows.map((row) => [row.aim.key, row]));
  for (const edit of edits) {
    if (!aimOf(system, edit.of)) throw problem("targets.unknown", { of: edit.of });
    const { period } = system;
    if ((aheadOf(period, edit.period) ?? Infinity) > MOST_YEARS_AHEAD) throw noColumn(period, edit.period);
    assertPossible(system, edit);
    const standing = edited.get(edit.of);
    const row = standing ?? targetRow(system, edit.of, edited.size + 1);
    const direction = edit.direction ?? (standing ? undefined : edit.directionIfNew);
    edited.set(edit.of, withEdit(directed(system, row, direction), edit));
  }
  return [...edited.values()];
}

/** @throws Problem for what could never be entered: then it could never be reached either */
function assertPossible({ quantities }: IndicatorSystem, { of, period, value }: TargetEdit): void {
  const quantity = quantities.find(({ key }) => key === of);
  if (typeof value !== "number") return;
  if (!quantity) {
    if (Math.abs(value) < TOO_LARGE) return;
    throw problem("targets.large", { of });
  }
  const { least = -TOO_LARGE, most = TOO_LARGE, integer } = entryLimits(quantity, period);
  if (value >= least && value <= most && Math.abs(value) < TOO_LARGE && (!integer || Number.isInteger(value)))
    return;
  throw problem("targets.bounds", { name: quantity.name, expected: expectationOf(quantity), found: value });
}

/** @throws Problem for another direction than a component has */
function directed<Row extends TargetRow>(
  system: IndicatorSystem,
  row: Row,
  direction: TargetEdit["direction"],
): Row {
  if (direction === undefined || direction === row.aim.direction) return row;
  if (row.aim.component) throw problem("targets.direction", { name: row.aim.name });
  return { ...row, aim: aimOf(system, row.aim.key, direction)! };
}

function withEdit<Row extends TargetRow>(
  row: Row,
  { period, value, responsible, deadline }: TargetEdit,
): Row {
  const values = new Map(row.values);
  if (value === null) values.delete(period);
  else if (value !== undefined) values.set(period, value);
  return {
    ...row,
    values,
    ...(responsible === undefined ? {} : { responsible }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** A year has columns for years; a part of a year for itself, and for years from its own on. */
function noColumn(period: Period, wanted: Period): Problem {
  const last = saidSpan(targetPeriod(period, MOST_YEARS_AHEAD));
  const told = { period: saidSpan(wanted), first: saidSpan(period), last };
  return spanCode(period) === ""
    ? problem("targets.period", told)
    : problem("targets.periodOfSpan", { ...told, year: yearOf(period) });
}
