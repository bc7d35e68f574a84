import { tableChanges } from "../journal/columnChange";
import type { ColumnChange } from "../journal/stored";
import { type TableContents, TableReader } from "../read/contents";
import { REGISTER_COLUMN } from "../tableNames";
import { REGISTER_COLUMNS } from "./registerColumns";

/** Columns of 下发与回收 that jobs write. */
const WRITTEN = {
  edition: REGISTER_COLUMN.edition,
  sent: REGISTER_COLUMN.sent,
  returned: REGISTER_COLUMN.returned,
  merged: REGISTER_COLUMN.merged,
  mergedEdition: REGISTER_COLUMN.mergedEdition,
  source: REGISTER_COLUMN.source,
  /** of the lead office: written where the sheet is made anew */
  remark: REGISTER_COLUMN.remark,
} as const;

/** What is to stand in the row of a department; null empties a cell, and what is not named stays as it is. */
export type RegisterEntry = Readonly<Partial<Record<keyof typeof WRITTEN, number | string | null>>>;

/**
 * What writing into 下发与回收 changes. Departments that the register lacks are left out: it may be older than they are.
 *
 * @param table read with its formulas
 * @param entries by id of the department
 */
export function registerChanges(
  table: TableContents,
  entries: ReadonlyMap<string, RegisterEntry>,
): ColumnChange[] {
  const rows = [...entries].map(([department, entry]) => [department, cellsOf(entry)] as const);
  return tableChanges(new TableReader(table, REGISTER_COLUMNS), REGISTER_COLUMN.key, new Map(rows));
}

function cellsOf(entry: RegisterEntry): Record<string, number | string | null> {
  const named = Object.entries(entry) as [keyof typeof WRITTEN, number | string | null | undefined][];
  return Object.fromEntries(
    named.flatMap(([what, content]) => (content === undefined ? [] : [[WRITTEN[what], content]])),
  );
}
