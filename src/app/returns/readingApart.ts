import type { ReadReturn } from "./readReturns";

/** Reads files apart from the page, which goes on meanwhile. */
export interface ReaderApart {
  readonly read: ReadReturn;
  /** nothing is read any more: what it has begun is left */
  readonly end: () => void;
}

/** @returns undefined where nothing can be read apart */
export type OpenReader = () => Promise<ReaderApart | undefined>;

let openReader: OpenReader | undefined;

/**
 * From now on files that come back are read in this way. Apart from what uses it: the frame of the pane says this, and
 * loads nothing else.
 */
export function readReturnsBy(way: OpenReader): void {
  openReader = way;
}

/** @returns undefined where nobody has said how */
export function wayToReadApart(): OpenReader | undefined {
  return openReader;
}
