import { type Column, keysIn } from "../columns/column";
import { MERGE_COLUMN } from "../tableNames";

/** A file that was merged. */
export interface MergeLine {
  /** as `shownTime` gives it */
  readonly time: string;
  /** name of the department */
  readonly department: string;
  /** name of the file */
  readonly file: string;
  /** of the file, where it says which it is */
  readonly edition: number | undefined;
  /** how many cells of the workbook were changed */
  readonly changed: number;
  /** how many cells both sides had changed, and nobody has decided about */
  readonly conflicts: number;
  readonly note: string;
  /** who saved the file last, where it tells */
  readonly author: string;
}

/** Shown where there is no value. */
const NOTHING = "—";

/** The columns of 历次合并, in order. */
export const MERGE_COLUMNS: readonly Column<MergeLine>[] = [
  { key: MERGE_COLUMN.time, width: 22, format: "center", cell: ({ time }) => time },
  { key: MERGE_COLUMN.department, width: 24, cell: ({ department }) => department },
  { key: MERGE_COLUMN.file, width: 36, cell: ({ file }) => file },
  { key: MERGE_COLUMN.edition, width: 8, format: "center", cell: ({ edition }) => edition ?? NOTHING },
  { key: MERGE_COLUMN.changed, width: 11, format: "center", cell: ({ changed }) => changed },
  { key: MERGE_COLUMN.conflicts, width: 11, format: "center", cell: ({ conflicts }) => conflicts },
  { key: MERGE_COLUMN.note, width: 40, cell: ({ note }) => note || null },
  { key: MERGE_COLUMN.author, width: 13, format: "center", cell: ({ author }) => author || NOTHING },
];

/** The keys of columns by the titles above them; columns of users go by theirs. */
export function mergeKeys(header: readonly unknown[]): string[] {
  const titles = header.map((title) => String(title).trim());
  return keysIn(MERGE_COLUMNS, titles).map((key, i) => key ?? titles[i]!);
}
