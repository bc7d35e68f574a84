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
    const row = edited.get(edit.of) ?? targetRow(system, edit.of, edited.size + 1);
    edited.set(edit.of, withEdit(row, edit));
  }
  return [...edited.values()];
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
