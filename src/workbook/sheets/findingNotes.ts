import type { Content } from "../plan/plan";
import { formatAt, type TableContents, TableReader } from "../read/contents";
import { FINDING_COLUMN } from "../tableNames";

/** Of a finding that is told no more, and is listed for what somebody has noted beside it. */
export const GONE = "不再出现";
export const NOTHING_FOUND = "没有发现问题";

/** What a user has written into a column of their own. */
export interface Note {
  readonly title: string;
  readonly value: string | number | boolean;
  /** number format, unless it is General */
  readonly format?: string;
}

/** A row of 校验结果 beside which users have written something, or that they have put in themselves. */
export interface NotedRow {
  /** id of the finding; empty for a row of a user */
  readonly id: string;
  /** what stands in our columns, by title */
  readonly own: Readonly<Record<string, Content>>;
  readonly notes: readonly Note[];
}

/** 位置 is a formula over other cells of its row. */
const OWN_TITLES = Object.values(FINDING_COLUMN).filter((title) => title !== FINDING_COLUMN.place);

/**
 * Columns of users whose cells go along with the findings: those that hold no formula. A formula goes by its row, and
 * stays where it is.
 *
 * @param old the table with its formulas
 * @returns places counted from the first column of the table
 */
export function noteColumns(old: TableContents): number[] {
  const reader = new TableReader(old);
  const ours: readonly string[] = Object.values(FINDING_COLUMN);
  // a table whose header was wiped goes by its order alone: nobody can say what is a user's
  if (reader.columnOf(FINDING_COLUMN.id) < 0 || !old.formulas) return [];
  const rows = old.values.slice(1).map((_, row) => row);
  return reader.titles.flatMap((title, column) =>
    ours.includes(title) || rows.some((row) => reader.hasFormula(row, column)) ? [] : [column],
  );
}

/** Rows that have to be kept, whatever becomes of their findings. */
export function notedRows(old: TableContents | undefined): NotedRow[] {
  if (!old) return [];
  const reader = new TableReader(old);
  const columns = noteColumns(old);
  if (reader.columnOf(FINDING_COLUMN.id) < 0) return [];
  return old.values.slice(1).flatMap((cells, row): NotedRow[] => {
    const notes = columns.flatMap((column) => noteAt(old, row, column));
    const own = Object.fromEntries(
      OWN_TITLES.flatMap((title) => {
        const column = reader.columnOf(title);
        const value = column < 0 ? "" : cells[column];
        return value === "" ? [] : [[title, value as Content]];
      }),
    );
    const id = String(own[FINDING_COLUMN.id] ?? "").trim();
    return notes.length > 0 || isUsers(id, own) ? [{ id, own, notes }] : [];
  });
}

/** A row that no check has written: a user has put it in. */
function isUsers(id: string, own: NotedRow["own"]): boolean {
  const { [FINDING_COLUMN.no]: _, ...said } = own;
  const texts = Object.values(said);
  return id === "" && texts.length > 0 && !texts.includes(NOTHING_FOUND);
}

function noteAt(old: TableContents, row: number, column: number): Note[] {
  const [value, title] = [old.values[row + 1]![column], String(old.values[0]![column]).trim()];
  if (value === "" || value === undefined) return [];
  const format = formatAt(old, row + 1, column);
  return [{ title, value: value as Note["value"], ...(format === undefined ? {} : { format }) }];
}
