import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { MOST_YEARS_AHEAD } from "../../system/targetFaults";
import { aimOf } from "../../system/targets";
import { type TargetEdit, type TargetRow, targetRow } from "./targetRow";

/**
 * Rows with what somebody sets; what has none yet gets a row behind them.
 *
 * @throws Problem for what there is not, and for a year that has passed or is too far away
 */
export function editedTargets<Row extends TargetRow>(
  system: IndicatorSystem,
  rows: readonly Row[],
  edits: readonly TargetEdit[],
): (Row | TargetRow)[] {
  const edited = new Map<string, Row | TargetRow>(rows.map((row) => [row.aim.key, row]));
  for (const edit of edits) {
    if (!aimOf(system, edit.of)) throw problem("targets.unknown", { of: edit.of });
    const { period } = system;
    const last = period + MOST_YEARS_AHEAD;
    if (edit.period < period || edit.period > last)
      throw problem("targets.year", { year: edit.period, first: period, last });
    const standing = edited.get(edit.of);
    const row = standing ?? targetRow(system, edit.of, edited.size + 1);
    const direction = edit.direction ?? (standing ? undefined : edit.directionIfNew);
    edited.set(edit.of, withEdit(directed(system, row, direction), edit));
  }
  return [...edited.values()];
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
