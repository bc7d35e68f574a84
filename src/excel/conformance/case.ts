/**
 * One behaviour of Excel that this product relies on, or that its emulated host reproduces: what is done, and the
 * answer. The same case runs in whatever Excel the pane is in, and against the emulated host.
 */
export interface ConformanceCase {
  /** never changed once reports contain it, as in `table-resize-apart` */
  readonly id: string;
  /** what Excel does, in a sentence */
  readonly en: string;
  readonly zh: string;
  /** where it is documented: a member of the API, an issue, a page */
  readonly source: string;
  /** the requirement set that it needs beyond the manifest's, as in `1.14` */
  readonly since?: string;
  /** a person has to do something at the keyboard, as in entering a cell */
  readonly byHand?: true;
  /** what Excels are documented, or were reported, to answer instead, by platform */
  readonly known?: readonly KnownDifference[];
  readonly run: (ground: Ground) => Promise<Answer>;
  readonly expected: Answer;
}

/** What a case returns: plain data, so that it can be reported and compared. */
export type Answer =
  null | undefined | boolean | number | string | readonly Answer[] | { readonly [key: string]: Answer };

/** As `Office.context.platform` names them. */
export type Platform = "PC" | "Mac" | "OfficeOnline" | "iOS" | "Android" | "Universal";

/** A documented or reported answer other than the expected one. */
export interface KnownDifference {
  /** where it was seen; default: on every platform */
  readonly platform?: Platform;
  readonly answer: Answer;
  readonly source: string;
}

/** What a case works on. Everything that it makes is removed afterwards. */
export interface Ground {
  readonly context: Excel.RequestContext;
  /** empty, and for this case alone */
  readonly sheet: Excel.Worksheet;
  /** Queues a further empty sheet. */
  another(): Excel.Worksheet;
  /** A name that no other item of the workbook has. */
  freeName(stem: string): string;
  /** Stands in for a person at the keyboard; undefined where there is none. */
  readonly hands?: Hands;
}

/** What only a person can do. */
export interface Hands {
  /** enters a cell, and stays in it until the work is over or given up */
  whileEditing<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Cases of one kind. */
export interface CaseGroup {
  readonly en: string;
  readonly zh: string;
  readonly cases: readonly ConformanceCase[];
}
