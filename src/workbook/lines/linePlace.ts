import type { DressedLine } from "../journal/dressedLine";
import type { ColumnChange, Stored } from "../journal/stored";
import { inOneCell } from "../plan/cellText";
import type { Contents } from "../read/contents";

/** Where the next line of a sheet goes that grows by lines. */
export interface LinePlace {
  readonly sheet: string;
  /** by key, counted from 0 */
  readonly columns: ReadonlyMap<string, number>;
  /** row of the titles, counted from 0 */
  readonly header: number;
  /** row of the next line, counted from 0; the last line stands above it */
  readonly row: number;
  readonly isEmpty: boolean;
}

/**
 * Finds the place of the next line.
 *
 * @param top the uppermost rows of the sheet
 * @param end the row below all that is used
 * @param keysOf the keys of columns by the titles above them; an empty text for those that have none
 * @param first the key of a column that no row but that of the titles has
 * @returns undefined where the sheet has lost its header
 */
export function linePlace(
  top: Contents,
  end: number,
  keysOf: (header: readonly unknown[]) => readonly string[],
  first: string,
): LinePlace | undefined {
  const header = headerIn(top.values, keysOf, first);
  if (header < 0) return undefined;
  const columns = keysOf(top.values[header]!).map((key, i) => [key, top.column + i] as const);
  const below = top.row + header + 1;
  return {
    sheet: top.sheet,
    // of two columns with one title the first is ours: it is the one that is read
    columns: new Map(columns.filter(([key]) => key !== "").reverse()),
    header: top.row + header,
    row: Math.max(end, below),
    isEmpty: end <= below,
  };
}

/** The first row in which the titles of a sheet of lines stand; -1 where there is none. */
export function headerIn(
  rows: readonly (readonly unknown[])[],
  keysOf: (header: readonly unknown[]) => readonly string[],
  first: string,
): number {
  return rows.findIndex((cells) => keysOf(cells).includes(first));
}

/** The next line, or one below it, where it is not the first: that one is dressed along with the sheet. */
export function dressedLine(
  { sheet, columns, header, row: next }: LinePlace,
  row = next,
): DressedLine | undefined {
  const like = header + 1;
  const area = { row, column: 0, rows: 1, columns: Math.max(...columns.values()) + 1 };
  return row === like ? undefined : { sheet, area, like };
}

/** What one cell of a line becomes, in which nothing stood. */
export function lineChange(sheet: string, row: number, column: number, content: Stored): ColumnChange {
  const after = typeof content === "string" ? inOneCell(content) : content;
  return { sheet, row, column, before: [""], after: [after] };
}

/** The cells of a line, by the keys of their columns. Those that have no column are left out. */
export function lineChanges(
  { sheet, columns }: Pick<LinePlace, "sheet" | "columns">,
  row: number,
  line: ReadonlyMap<string, Stored>,
): ColumnChange[] {
  return [...columns].flatMap(([key, column]): ColumnChange[] => {
    const content = line.get(key);
    return content === undefined ? [] : [lineChange(sheet, row, column, content)];
  });
}
