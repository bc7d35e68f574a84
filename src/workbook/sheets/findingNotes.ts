import { type TableContents, TableReader } from "../read/contents";
import { FINDING_COLUMN } from "../tableNames";

/** State of a finding that is told no more, whose row stays for what somebody has noted beside it. */
export const GONE = "不再出现";
export const NOTHING_FOUND = "没有发现问题";

const OUR_TITLES: readonly string[] = Object.values(FINDING_COLUMN);

/** What a row that users have written into is about: a finding, nothing, or what they have put in themselves. */
export type NotedRow =
  { readonly kind: "finding"; readonly id: string } | { readonly kind: "nothing" } | { readonly kind: "own" };

/**
 * Rows of the list that stay where they are, since users have written into them: the cells of users are never moved, so
 * that what they have noted is beside its finding at every moment.
 *
 * @param old the table with its formulas; a formula of a user goes by its row, whatever the row says
 * @returns by row, counted from the first below the header
 */
export function notedRows(old: TableContents | undefined): Map<number, NotedRow> {
  const reader = old && new TableReader(old);
  const idColumn = reader?.columnOf(FINDING_COLUMN.id) ?? -1;
  // where the header was wiped nobody can say what is a user's
  if (!reader || idColumn < 0) return new Map();
  const ids = reader.texts(idColumn);
  return new Map(
    ids.flatMap((id, row): [number, NotedRow][] => {
      // a row that was copied with its hidden id is the user's
      if (id !== "" && ids.indexOf(id) === row)
        return hasNotes(reader, row) ? [[row, { kind: "finding", id }]] : [];
      if (isOwn(reader, row)) return [[row, { kind: "own" }]];
      return hasNotes(reader, row) ? [[row, { kind: "nothing" }]] : [];
    }),
  );
}

/** Whether something that is no formula stands in a column of a user. */
function hasNotes(reader: TableReader, row: number): boolean {
  return entered(reader, row).some(([title]) => !OUR_TITLES.includes(title));
}

/** Whether a user has put something into our columns: a check may have said there that nothing was found. */
function isOwn(reader: TableReader, row: number): boolean {
  return entered(reader, row).some(
    ([title, text]) =>
      OUR_TITLES.includes(title) && !(title === FINDING_COLUMN.message && text === NOTHING_FOUND),
  );
}

function entered(reader: TableReader, row: number): [title: string, text: string][] {
  return reader.titles.flatMap((title, column): [string, string][] => {
    const text = String(reader.table.values[row + 1]![column]);
    return text === "" || reader.hasFormula(row, column) ? [] : [[title, text.trim()]];
  });
}
