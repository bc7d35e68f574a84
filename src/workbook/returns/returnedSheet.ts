import type { Submission } from "../../validation/entries";
import type { HandedTasks } from "./handedTasks";
import { allHeld, cellsOf, type Held, sameHeld } from "./held";
import { type EnteredPlace, taskOf } from "./places";
import { type Base, type Compared, compared, isTheirs, lastOf } from "./threeWay";

/** Which of two sides counts in a cell. */
export type Side = "theirs" | "ours";

/** What came back of one department, and what is to be done with it. */
export interface ReturnedSheet {
  /** its id */
  readonly department: string;
  /** name of the file */
  readonly file: string;
  /** undefined where the file does not say which it is */
  readonly edition: number | undefined;
  /** who saved it last; empty where it does not tell */
  readonly author: string;
  /** when it was handed out, as it says; undefined where it does not */
  readonly handoutTime: string | undefined;
  /** when it was saved, in milliseconds since 1970; undefined where it does not tell */
  readonly saved: number | undefined;
  readonly base: Base;
  /** a cell that is damaged is left out */
  readonly theirs: ReadonlyMap<EnteredPlace, Held>;
  /** what it was given, as far as that is known; else what its file has */
  readonly tasks: HandedTasks;
  /** which side somebody has chosen for a cell; undefined where nobody has */
  readonly choose?: (cell: Compared) => Side | undefined;
}

/** What a merge makes of a returned sheet. */
export interface MergedSheet {
  readonly returned: ReturnedSheet;
  readonly cells: readonly Compared[];
  /** cells that take what came back */
  readonly taken: readonly Compared[];
  /** cells that both sides have changed, and nobody has decided about: they stay as they are */
  readonly open: readonly Compared[];
  /** cells that differ and stay as they are, because somebody has chosen so now */
  readonly kept: readonly Compared[];
  /** cells of the workbook that the file says nothing of: their rows are gone there, or an error stands in them */
  readonly unread: readonly EnteredPlace[];
  /** what came back for cells that the workbook does not have: their rows or columns are gone here */
  readonly homeless: readonly EnteredPlace[];
  /** what came back of tasks that the office has deleted, put into other words, or given to another unit since */
  readonly orphaned: readonly Orphan[];
}

/** Something that came back of a task that is not the unit's any more. */
export interface Orphan {
  readonly place: EnteredPlace;
  readonly theirs: Held;
}

/** Whether nothing of what came back waits for somebody. */
export function isSettled({ open, unread, homeless }: MergedSheet): boolean {
  return open.length + unread.length + homeless.length === 0;
}

/**
 * Compares what came back with what stands in the workbook now.
 *
 * @param submission of the workbook
 */
export function mergedSheet(submission: Submission, returned: ReturnedSheet): MergedSheet {
  const { base, theirs, choose = () => undefined } = returned;
  const ours = ourCells(submission, returned);
  const cells = compared(base, ours, theirs);
  const side = (cell: Compared): Side | undefined => choose(cell) ?? (isTheirs(cell) ? "theirs" : undefined);
  const differing = cells.filter((cell) => isTheirs(cell) || cell.verdict === "conflict");
  // what was decided before stands, unless somebody thinks better of it
  const revised = cells.filter((cell) => cell.verdict === "decided" && choose(cell) === "theirs");
  const lost = [...theirs].flatMap(([place, held]): Orphan[] =>
    ours.has(place) || sameHeld(held, lastOf(base, place).theirs) ? [] : [{ place, theirs: held }],
  );
  return {
    returned,
    cells,
    taken: [...differing.filter((cell) => side(cell) === "theirs"), ...revised],
    open: differing.filter((cell) => side(cell) === undefined),
    kept: differing.filter((cell) => side(cell) === "ours"),
    unread: [...ours.keys()].filter((place) => !theirs.has(place)),
    homeless: lost.flatMap(({ place }) => (taskOf(place) === undefined ? [place] : [])),
    orphaned: lost.filter(({ place }) => taskOf(place) !== undefined),
  };
}

/** What stands in our cells: an error is as good as any other text, for it may be the result of somebody's formula. */
function ourCells(submission: Submission, { department, tasks }: ReturnedSheet): Map<EnteredPlace, Held> {
  const cells = cellsOf(submission, department, tasks);
  const held = allHeld(cells);
  return new Map([...cells].map(([place, { value }]) => [place, held.get(place) ?? (value as Held)]));
}
