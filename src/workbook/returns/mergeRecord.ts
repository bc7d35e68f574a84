import type { Begun } from "../journal/begun";
import type { DressedLine } from "../journal/dressedLine";
import type { Journal, Slot } from "../journal/journal";
import type { ColumnChange } from "../journal/stored";

import type { KeptRow } from "./keptRows";
import type { LineHeight } from "./mergesLine";

/** What a merge has written, so that it can be taken back. */
export interface MergeRecord extends Begun {
  /** entries */
  readonly changes: readonly ColumnChange[];
  /** what 下发与回收 and 历次合并 say of it: put back with it where it still stands */
  readonly noted: readonly ColumnChange[];
  /** lines of 历次合并 that were made to look like the others */
  readonly dressed: readonly DressedLine[];
  /** lines of 历次合并 that were made as high as their texts */
  readonly heights: readonly LineHeight[];
  /** rows of the hidden sheet that keep what it leaves for the next files; a record of a former version has none */
  readonly kept?: readonly KeptRow[];
  /** names of sheets that it makes: they are deleted when it is taken back before it is done */
  readonly made: readonly string[];
}

/** The last merge, as the journal keeps it. */
export function lastMerge({ merge }: Pick<Journal, "merge">): Slot<MergeRecord> {
  return merge as Slot<MergeRecord>;
}
