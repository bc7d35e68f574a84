import { aheadOf } from "../../system/targets";
import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { titleOf } from "../columns/column";
import type { Content } from "../plan/plan";
import { type TableContents, TableReader } from "../read/contents";
import { TARGET_COLUMN, targetKey } from "../tableNames";
import type { WrittenRow } from "../units/addedUnits";
import { targetColumns } from "./targetColumns";
import type { FoundTarget } from "./foundTargets";
import type { TargetEdit, TargetRow } from "./targetRow";

/** What was worked out is written into every row. */
const WORKED_OUT: readonly string[] = [
  TARGET_COLUMN.points,
  TARGET_COLUMN.now,
  TARGET_COLUMN.met,
  TARGET_COLUMN.full,
];

/** Columns of formulas. */
const LIVE: readonly string[] = [
  TARGET_COLUMN.last,
  TARGET_COLUMN.done,
  TARGET_COLUMN.rate,
  TARGET_COLUMN.gap,
  TARGET_COLUMN.light,
];

/**
 * What is written into 任务分解表-目标 that is there: what was worked out into each of our rows, what somebody sets into the
 * cells that it is of, and rows that are new.
 *
 * @param rows found ones where they are, new ones below
 * @param begun codes of rows that a job was putting in when it was broken off: where they stand is theirs
 * @throws Problem where a column is gone that something belongs into
 */
export function targetChanges(
  system: IndicatorSystem,
  table: TableContents,
  rows: readonly (FoundTarget | TargetRow)[],
  edits: readonly TargetEdit[],
  begun: readonly string[] = [],
): WrittenRow[] {
  const columns = targetColumns(system.period);
  const reader = new TableReader(table, columns);
  const set = new Map<string, ReadonlySet<string>>(
    rows.map(({ aim }) => [
      aim.key,
      columnsOf(
        system,
        edits.filter(({ of }) => of === aim.key),
      ),
    ]),
  );
  const isAdding = rows.some((row) => !("row" in row));
  const wanted = new Set<string>([
    // formulas of a new row read these
    ...(isAdding ? [TARGET_COLUMN.requirement, TARGET_COLUMN.deadline, targetKey(0), ...LIVE] : []),
    TARGET_COLUMN.key,
    ...WORKED_OUT,
    ...[...set.values()].flatMap((keys) => [...keys]),
  ]);
  const lost = columns.find(({ key }) => wanted.has(key) && reader.columnOf(key) < 0);
  if (lost) throw problem("targets.column", { sheet: table.sheet, title: titleOf(lost) });
  let next = table.values.length - 1;
  const free = freeRows(reader, begun);
  return rows.map((each): WrittenRow => {
    const isNew = !("row" in each);
    const row = isNew ? (free.shift() ?? next++) : each.row;
    const at = (key: string): string => reader.addressOf(row, reader.columnOf(key));
    const own = set.get(each.aim.key)!;
    const cells = reader.keys.map((key): Content | undefined => {
      const column = columns.find((candidate) => candidate.key === key);
      if (!column || !(isNew || WORKED_OUT.includes(key!) || own.has(key!))) return undefined;
      return column.cell?.(each, at) ?? "";
    });
    return { row, unit: each.aim.key, cells };
  });
}

/** Rows in which nobody has written; Excel itself fills in formulas where a whole column has one. */
function freeRows(reader: TableReader, begun: readonly string[]): number[] {
  const { table, keys } = reader;
  const named = reader.texts(reader.columnOf(TARGET_COLUMN.key));
  const isBegun = (row: number): boolean => begun.includes(named[row]!);
  const isFree = (cells: readonly unknown[]): boolean =>
    cells.every((cell, column) => LIVE.includes(keys[column] ?? "") || String(cell ?? "").trim() === "");
  return table.values.slice(1).flatMap((cells, row) => (isFree(cells) || isBegun(row) ? [row] : []));
}

/** The columns that edits are of. */
function columnsOf({ period }: IndicatorSystem, edits: readonly TargetEdit[]): ReadonlySet<string> {
  return new Set(
    edits.flatMap((edit) => [
      ...(edit.value === undefined ? [] : [targetKey(aheadOf(period, edit.period)!)]),
      ...(edit.direction === undefined ? [] : [TARGET_COLUMN.requirement]),
      ...(edit.responsible === undefined ? [] : [TARGET_COLUMN.responsible]),
      ...(edit.deadline === undefined ? [] : [TARGET_COLUMN.deadline]),
    ]),
  );
}
