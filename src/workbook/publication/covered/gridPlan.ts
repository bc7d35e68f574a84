import type { Said } from "../../../i18n/said";
import type { CoveredColumn, NamedColumn } from "../../columns/column";
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
  /** ours, in order; the others are columns of users */
  readonly columns: readonly GridColumn[];
  /** the keys of the rows, where they are known; the others are rows of users */
  readonly keys?: ReadonlySet<string>;
  /** the column that holds the key of a row */
  readonly key: string;
  /** columns that people know a row by */
  readonly known: readonly string[];
  /** whether a cell is covered by the inputs already */
  readonly isInput?: (key: string, column: string) => boolean;
}

/** A column with what is covered of it, where that is not the rule. */
export interface GridColumn extends NamedColumn {
  readonly covered?: CoveredColumn;
}
