import { GROUP_COLUMNS, SUMMARY_KEY } from "../scores/groupColumns";
import { type TableContents, TableReader } from "../read/contents";
import { GROUP_COLUMN } from "../tableNames";

/** The composite that stands on 计分表, whatever has changed since; null where there is none. */
export function writtenComposite(groups: TableContents | undefined): number | null {
  if (!groups) return null;
  const reader = new TableReader(groups, GROUP_COLUMNS);
  const [keys, score] = [reader.columnOf(GROUP_COLUMN.key), reader.columnOf(GROUP_COLUMN.score)];
  const row = keys < 0 ? -1 : reader.texts(keys).indexOf(SUMMARY_KEY.composite);
  if (row < 0 || score < 0) return null;
  const { kind, value } = reader.cellAt(row, score);
  return kind === "number" ? (value as number) : null;
}
