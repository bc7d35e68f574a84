import type { IndicatorSystem } from "../../system/schema";
import type { Finding } from "../../validation/finding";
import type { TableContents } from "../read/contents";
import { notedRows } from "./findingNotes";
import {
  blankRow,
  type CheckedFindings,
  type FindingRow,
  goneRow,
  nothingRow,
  toldRow,
  usersRow,
  wordsOfFinding,
} from "./findingRows";

/** The rows of the new list, and which of the existing rows are taken out for it. */
export interface FindingOrder {
  readonly rows: readonly FindingRow[];
  /** rows that are taken out first, counted from the first below the header, the last of them first */
  readonly deleted: readonly number[];
}

const NOTED = { finding: goneRow, nothing: blankRow, own: usersRow };

/**
 * Puts findings into the rows of the list. A row that users have written into stays with its finding; the others take
 * the rest in their order, and new rows come at the end.
 *
 * @param old the table as it was read; undefined when it has to be made
 * @param mayDelete whether rows between those that stay can be taken out; else they are left blank
 */
export function findingOrder(
  system: IndicatorSystem,
  { findings, before }: CheckedFindings,
  old: TableContents | undefined,
  mayDelete: boolean,
): FindingOrder {
  const noted = notedRows(old, (words) =>
    findings.filter((finding) => wordsOfFinding(system, finding) === words).map(({ id }) => id),
  );
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const kept = new Set([...noted.values()].map((row) => (row.kind === "finding" ? row.id : "")));
  const free = findings.filter(({ id }) => !kept.has(id));
  const rows: FindingRow[] = [];
  const deleted: number[] = [];
  let no = 0;
  const numbered = (finding: Finding): FindingRow => toldRow({ system, finding, before, no: ++no });
  if (findings.length === 0 && !noted.has(0)) rows.push(nothingRow());
  for (let row = rows.length; row <= Math.max(-1, ...noted.keys()); row++) {
    const note = noted.get(row);
    const next = note?.kind === "finding" ? byId.get(note.id) : note ? undefined : free.shift();
    if (next) rows.push(numbered(next));
    else if (note) rows.push(NOTED[note.kind]());
    else if (mayDelete) deleted.unshift(row);
    else rows.push(blankRow());
  }
  rows.push(...free.map(numbered));
  if (findings.length === 0 && noted.has(0)) rows.push(nothingRow());
  return { rows, deleted };
}
