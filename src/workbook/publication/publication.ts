import type { ColumnChange } from "../journal/stored";
import type { Inputs } from "../journal/inputs";
import type { Journal, Slot } from "../journal/journal";
import type { StoredPart } from "./covered/part";
import type { PublishedValue } from "./publishedValue";

/** The cells of the tables of 计分表 by place: table, row key and column title, as in `计分_指标 GX01 得分`. */
export type PublishedCells = Readonly<Record<string, PublishedValue>>;

/** What a publication of version 0.1 vouches for. */
export interface FirstContent {
  /** the document of the indicator system */
  readonly system: unknown;
  readonly inputs: Inputs;
  readonly scores: PublishedCells;
}

/** What a publication vouches for since the second edition. */
export interface SecondContent {
  readonly system: unknown;
  readonly inputs: Inputs;
  readonly parts: readonly StoredPart[];
}

/** The record of a publication that the workbook keeps. */
export interface Publication {
  /** number of the edition that says what it vouches for; absent: 1 */
  readonly covers?: number;
  /** ISO 8601 */
  readonly time: string;
  readonly stamp: string;
  readonly inputs: Inputs;
  /** in the first edition */
  readonly scores?: PublishedCells;
  /** since the second: the parts that it covers, packed */
  readonly parts?: string;
  /** formulas that have become values, to be brought back when the publication is withdrawn */
  readonly frozen: readonly ColumnChange[];
  /** the centre section of the footer since the publication, with the stamp */
  readonly footer: string;
  /** the centre section of the footer before */
  readonly footerBefore: string;
  /** the same of 各县得分, where units were ranked */
  readonly rankingFooterBefore?: string;
  /** units were ranked and nothing else was published: there was no run */
  readonly hasNoRun?: true;
  /** 公式复算 was hidden before; absent where a publication did not hide it */
  readonly hidRecomputed?: boolean;
}

/** What was published, as the journal keeps it. */
export function publicationIn({ publication }: Pick<Journal, "publication">): Slot<Publication> {
  return publication as Slot<Publication>;
}
