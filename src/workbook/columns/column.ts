import type { FormatName } from "../plan/formats";
import type { Content, ValidationPlan } from "../plan/plan";

/** What a table's column is called, now and in workbooks of earlier versions. */
export interface NamedColumn {
  /** its first title, which never changes: records of workbooks know the column by it */
  readonly key: string;
  /** its title, where that is another now */
  readonly title?: string;
  /** titles that it had between the first and this one */
  readonly formerTitles?: readonly string[];
  /** workbooks of earlier versions lack the column: there it is not reported as missing */
  readonly later?: boolean;
}

/** A column of a table, all of it: `Row` is what a row is made of. */
export interface Column<Row> extends NamedColumn {
  /** in characters; 0 hides it */
  readonly width: number;
  /** how its cells look below the header, beside how every cell looks */
  readonly format?: FormatName;
  /** what the product puts into a row; nothing where people write, or jobs do */
  readonly cell?: (row: Row, at: CellOf) => Content;
  /** which of its cells people fill */
  readonly entered?: Entered<Row>;
  /** what a publication covers of it, where that differs from the rest of the table */
  readonly covered?: CoveredColumn;
}

/** The address of the cell in the same row, by the key of its column. */
export type CellOf = (key: string) => string;

/** Cells of a column that people fill. */
export interface Entered<Row> {
  /** default: in every row */
  readonly where?: (row: Row) => boolean;
  /** in place of the column's own */
  readonly format: FormatName;
  /** equal ones of cells side by side, or below each other, become one validation of all of them … */
  readonly validation?: (row: Row) => CellValidation | undefined;
  /** … unless each row has one of its own */
  readonly eachRow?: boolean;
}

export type CellValidation = Omit<ValidationPlan, "area">;

/** What a publication covers of a column; by default its values, under the kind of its table. */
export interface CoveredColumn {
  readonly kind?: "formula" | "note";
  /** its formula is covered, not its current result */
  readonly live?: boolean;
  /** it holds days */
  readonly date?: boolean;
  /** long hidden texts: only a digest is kept */
  readonly digest?: boolean;
}

export function titleOf({ key, title = key }: NamedColumn): string {
  return title;
}

/** The title of a column by its key. */
export function titleIn(columns: readonly NamedColumn[], key: string): string {
  return titleOf(columns.find((column) => column.key === key) ?? { key });
}

/** Every title that a column ever had. */
export function titlesOf({ key, title = key, formerTitles = [] }: NamedColumn): string[] {
  return [...new Set([title, ...formerTitles, key])];
}

/**
 * Which of our columns stand in a header, under whatever title they had.
 *
 * @param header titles as they were found
 * @returns the key of each; undefined for columns of users
 */
export function keysIn(columns: readonly NamedColumn[], header: readonly string[]): (string | undefined)[] {
  const keys: (string | undefined)[] = header.map(() => undefined);
  const claim = (column: NamedColumn, titles: readonly string[]): void => {
    const place = titles
      .map((title) => header.indexOf(title))
      .find((at) => at >= 0 && keys[at] === undefined);
    if (place !== undefined) keys[place] = column.key;
  };
  // current titles come first: a user may have put in a column under a former title
  for (const column of columns) claim(column, [titleOf(column)]);
  for (const column of columns) if (!keys.includes(column.key)) claim(column, titlesOf(column));
  return keys;
}
