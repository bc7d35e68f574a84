import { relativeFormula } from "../plan/formulaText";
import { type TableContents, TableReader } from "../read/contents";
import { FINDING_COLUMN } from "../tableNames";
import { FINDING_COLUMNS } from "./findingColumns";
import { WORDS } from "./findingRows";
import { EXPLAINED, FRESH, GONE, NOTHING_FOUND, STANDING } from "./findingStates";
import { findingsTold } from "./findingsTold";

/** Columns that differ even between rows that say the same: the link is a formula over cells of its own row. */
const COUNTED: readonly string[] = [FINDING_COLUMN.no, FINDING_COLUMN.state, FINDING_COLUMN.place];

/** What a row that users have written into is about: a finding, nothing, or what they have put in themselves. */
export type NotedRow =
  { readonly kind: "finding"; readonly id: string } | { readonly kind: "nothing" } | { readonly kind: "own" };

/** The ids of current findings with these words, in their order. */
export type IdsByWords = (words: string) => readonly string[];

/**
 * Rows of the list that stay where they are, since users have written into them: the cells of users are never moved, so
 * that what they have noted is beside its finding at every moment.
 *
 * @param old the table with its formulas; a formula that a user has filled a column with is not a note
 * @returns by row, counted from the first below the header
 */
export function notedRows(old: TableContents | undefined, idsOf: IdsByWords): Map<number, NotedRow> {
  const reader = old && new TableReader(old, FINDING_COLUMNS);
  // where the header was wiped nobody can say what is a user's
  if (!reader || reader.keys.every((key) => key === undefined)) return new Map();
  const ids = idsIn(reader, idsOf);
  // of rows that were copied with their hidden id, the one with a note is about the finding; the others are the user's
  const rowOf = new Map<string, number>();
  for (const [row, id] of ids.entries()) {
    const first = rowOf.get(id);
    if (first === undefined || (!hasNotes(reader, first) && hasNotes(reader, row))) rowOf.set(id, row);
  }
  return new Map(
    ids.flatMap((id, row): [number, NotedRow][] => {
      if (id !== "" && rowOf.get(id) === row)
        return hasNotes(reader, row) ? [[row, { kind: "finding", id }]] : [];
      const original = id === "" ? undefined : rowOf.get(id);
      if (id === "" && isTold(reader, row))
        return hasNotes(reader, row) ? [[row, { kind: "finding", id }]] : [];
      // a copy that nobody has written into is not kept
      if (original !== undefined && !hasNotes(reader, row) && saysTheSame(reader, row, original)) return [];
      if (isOwn(reader, row)) return [[row, { kind: "own" }]];
      return hasNotes(reader, row) ? [[row, { kind: "nothing" }]] : [];
    }),
  );
}

/** Whether something of a user's stands in a column of theirs, other than a formula that fills the column. */
function hasNotes(reader: TableReader, row: number): boolean {
  return reader.keys.some(
    (key, column) =>
      key === undefined && contentAt(reader, row, column) !== "" && !isFilledDown(reader, row, column),
  );
}

/** Whether a user has put something into our columns; the text of a check that has found nothing does not count. */
function isOwn(reader: TableReader, row: number): boolean {
  return reader.keys.some((key, column) => {
    if (key === undefined) return false;
    const content = contentAt(reader, row, column);
    if (key === FINDING_COLUMN.place && reader.hasFormula(row, column)) return false;
    return content !== "" && !(key === FINDING_COLUMN.message && content.trim() === NOTHING_FOUND);
  });
}

/** Whether this row was a finding whose hidden id was deleted since, alone or with its column. */
function isTold(reader: TableReader, row: number): boolean {
  const code = reader.columnOf(FINDING_COLUMN.cell);
  if (code >= 0 && contentAt(reader, row, code) !== "") return true;
  // a user may have copied a row of ours, and written over what it said
  if (reader.columnOf(FINDING_COLUMN.id) >= 0) return false;
  const state = reader.texts(reader.columnOf(FINDING_COLUMN.state))[row]!;
  return [FRESH, STANDING, GONE].includes(state) || state.startsWith(EXPLAINED);
}

/**
 * The ids of all rows; where they were deleted, as with all hidden columns, those of current findings with the same
 * words.
 */
function idsIn(reader: TableReader, idsOf: IdsByWords): string[] {
  const columns = WORDS.map((key) => reader.texts(reader.columnOf(key)));
  const told = new Map<string, number>();
  return reader.texts(reader.columnOf(FINDING_COLUMN.id)).map((id, row) => {
    if (id !== "") return id;
    const words = columns.map((texts) => texts[row]!).join("\n");
    const before = told.get(words) ?? 0;
    told.set(words, before + 1);
    return idsOf(words)[before] ?? "";
  });
}

/** Whether our columns say the same in two rows, but for their numbers. */
function saysTheSame(reader: TableReader, one: number, other: number): boolean {
  return reader.keys.every((key, column) => {
    if (key === undefined || COUNTED.includes(key)) return true;
    return contentAt(reader, one, column) === contentAt(reader, other, column);
  });
}

/** The formula of a cell, or its value as text. */
function contentAt({ table: { formulas, values } }: TableReader, row: number, column: number): string {
  return String(formulas?.[row + 1]?.[column] ?? values[row + 1]![column]);
}

/** Whether another cell of the column holds the same formula, each by its own row. */
function isFilledDown(reader: TableReader, row: number, column: number): boolean {
  if (!reader.hasFormula(row, column)) return false;
  const { table } = reader;
  const relative = (at: number): string =>
    relativeFormula(contentAt(reader, at, column), table.row + 1 + at, table.column + column);
  const own = relative(row);
  return table.values
    .slice(1)
    .some((_, other) => other !== row && reader.hasFormula(other, column) && relative(other) === own);
}

/** The ids of the check before, as 校验结果 lists them; undefined when there was no check, or the table is gone. */
export function idsTold(table: TableContents | undefined): string[] | undefined {
  const told = findingsTold(table);
  return told && [...new Set(told.map(({ id }) => id))];
}
