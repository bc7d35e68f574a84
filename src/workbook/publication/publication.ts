import type { ColumnChange } from "../journal/columnChange";
import type { Inputs } from "../journal/inputs";

/** What a cell of the published tables holds; null when it is empty. */
export type PublishedValue = string | number | boolean | null;

/** The cells of the published tables by place: table, row key and column title, as in `计分_指标 GX01 得分`. */
export type PublishedCells = Readonly<Record<string, PublishedValue>>;

/** What a publication vouches for. */
export interface PublishedContent {
  /** the document of the indicator system */
  readonly system: unknown;
  readonly inputs: Inputs;
  readonly scores: PublishedCells;
}

/** What the workbook remembers of its publication. */
export interface Publication {
  /** ISO 8601 */
  readonly time: string;
  readonly stamp: string;
  readonly inputs: Inputs;
  readonly scores: PublishedCells;
  /** formulas that have become values, to be brought back when the publication is withdrawn */
  readonly frozen: readonly ColumnChange[];
  /** what the middle of the footer says since, with the stamp */
  readonly footer: string;
  /** what it said before */
  readonly footerBefore: string;
}
