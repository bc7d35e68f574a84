import type { Said } from "../../../i18n/said";
import type { DifferenceKind } from "../difference";

/** Rows and columns of the workbook that a publication vouches for: rows are found by key, columns by title. */
export interface GridPlan {
  readonly id: string;
  /** what its cells are, as a rule */
  readonly kind: DifferenceKind;
  /** what it is called where it is gone */
  readonly name: string | Said;
  /** the sheet that it was planned on */
  readonly sheet: string;
  /** in the order of the plan; the others are columns of users */
  readonly titles: readonly string[];
  /** the keys of the rows, where they are known; the others are rows of users */
  readonly keys?: ReadonlySet<string>;
  /** the title of the column that holds the key */
  readonly key: string;
  /** titles of the columns that people know a row by */
  readonly known: readonly string[];
  /** columns that are something else than the rule, by title */
  readonly columns?: Readonly<Record<string, ColumnPlan>>;
  /** whether a cell is covered by the inputs already */
  readonly isInput?: (key: string, title: string) => boolean;
}

export interface ColumnPlan {
  readonly kind?: DifferenceKind;
  /** its formula is covered, not what that comes to at the moment */
  readonly live?: boolean;
  /** it holds days */
  readonly date?: boolean;
  /** long texts that nobody sees: only what they come to is kept */
  readonly digest?: boolean;
}
