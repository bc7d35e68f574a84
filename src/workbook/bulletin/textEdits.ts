import { problem } from "../../system/problem";
import type { BulletinRow } from "./bulletinRows";

/** A text that is to stand in the place of ours. */
export interface TextEdit {
  /** counted from 0 below the titles */
  readonly row: number;
  /** the template that stands there, by which the row is known */
  readonly template: string;
  /** empty: what the data say */
  readonly edited: string;
}

/**
 * The rows with what is to stand there; what was edited just now is right for what the data say now.
 *
 * @throws Problem where a row has another template by now
 */
export function editedRows(
  rows: readonly BulletinRow[],
  edits: readonly TextEdit[],
  sheet: string,
): { readonly rows: BulletinRow[]; readonly confirmed: ReadonlySet<number> } {
  const wanted = new Map(edits.map((edit) => [edit.row, edit]));
  for (const { row, template } of edits)
    if (rows[row]?.template !== template) throw problem("bulletin.rowMoved", { sheet });
  return {
    rows: rows.map((row) => ({ ...row, edited: (wanted.get(row.row)?.edited ?? row.edited).trim() })),
    confirmed: new Set(wanted.keys()),
  };
}
