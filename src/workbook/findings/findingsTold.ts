import { type TableContents, TableReader } from "../read/contents";
import { FINDING_COLUMN } from "../tableNames";
import { FINDING_COLUMNS } from "./findingColumns";
import { GONE } from "./findingStates";

/** A finding as 校验结果 has it. */
export interface ToldBefore {
  readonly id: string;
  readonly department: string;
  readonly message: string;
}

/** The findings of the check before; undefined where there was none. What was mended by then is left out. */
export function findingsTold(table: TableContents | undefined): ToldBefore[] | undefined {
  const reader = table && new TableReader(table, FINDING_COLUMNS);
  if (!reader || reader.columnOf(FINDING_COLUMN.id) < 0) return undefined;
  const column = (key: string): readonly string[] => reader.texts(reader.columnOf(key));
  const messages = column(FINDING_COLUMN.message);
  if (!messages.some(Boolean)) return undefined;
  const [states, departments] = [column(FINDING_COLUMN.state), column(FINDING_COLUMN.department)];
  return column(FINDING_COLUMN.id).flatMap((id, row) =>
    id === "" || states[row] === GONE
      ? []
      : [{ id, department: departments[row] ?? "", message: messages[row] ?? "" }],
  );
}
