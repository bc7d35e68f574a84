import { type Held, sameNumber, saysNothingElse } from "./held";
import type { EnteredPlace } from "./places";

/**
 * What became of a cell since it was handed out.
 *
 * - `same`: both sides say the same now
 * - `ours`: at most the workbook of the office was changed
 * - `new`, `changed`, `emptied`: the department alone has changed it, from nothing, from something, to nothing
 * - `decided`: both sides have changed it, and somebody has chosen ours when that was merged
 * - `conflict`: both sides have changed it, each to something else
 */
type Verdict = "same" | "ours" | "decided" | "new" | "changed" | "emptied" | "conflict";

/** One cell of three: as the department last had it, as it stands in the workbook of the office, and as it came back. */
export interface Compared {
  readonly place: EnteredPlace;
  /** as it was handed out, or came back last; undefined where nothing is known of it */
  readonly before: Held | undefined;
  readonly ours: Held;
  readonly theirs: Held;
  readonly verdict: Verdict;
}

/** What stood in the cells of a department by the time that a copy was made; those that are not named were empty. */
export type HandedOut = Readonly<Record<EnteredPlace, Held>>;

/** What has become of what was handed out by merging; places that are not named are as they were handed out. */
export interface Since {
  /** what came back last */
  readonly theirs: HandedOut;
  /** what stood in the workbook of the office after that, where it was something else: somebody has chosen so */
  readonly ours: HandedOut;
}

/** What a file that comes back is compared with. */
export interface Base {
  /** undefined where nothing is known of what was handed out */
  readonly handedOut: HandedOut | undefined;
  /** by files of the same edition; undefined where none was merged */
  readonly since?: Since | undefined;
  /** when the newest of those files was saved, in milliseconds since 1970; undefined where none of them tells */
  readonly saved?: number | undefined;
  /**
   * Why nothing of the file is taken unasked: it may be older than one that was merged already (`overtaken`); or it is as it
   * was handed out, though more came back already (`asHandedOut`), which somebody may have saved by mistake.
   */
  readonly doubt?: "overtaken" | "asHandedOut" | undefined;
  /** nobody has touched the file since it was handed out: merging it leaves nothing behind */
  readonly isUntouched?: boolean;
}

/**
 * Compares what came back with what both sides held last, and with what stands in the workbook of the office by now.
 * What is changed is told for each side by itself: where somebody has chosen between two values, each side has its own.
 *
 * Where nothing is known of what was handed out, only empty cells take something, and every other difference is a
 * conflict.
 *
 * @param theirs a place that is missing was damaged: nothing is said of it
 */
export function compared(
  base: Base,
  ours: ReadonlyMap<EnteredPlace, Held>,
  theirs: ReadonlyMap<EnteredPlace, Held>,
): Compared[] {
  return [...ours].flatMap(([place, own]): Compared[] => {
    const back = theirs.get(place);
    if (back === undefined) return [];
    const before = base.handedOut && lastOf(base, place).theirs;
    return [{ place, before, ours: own, theirs: back, verdict: verdictOf(base, place, own, back) }];
  });
}

/** What each side held in a cell when they were last brought together, by handing out or by merging. */
export function lastOf({ handedOut, since }: Base, place: EnteredPlace): Record<"theirs" | "ours", Held> {
  const theirs = since?.theirs[place];
  const came = theirs === undefined ? (handedOut?.[place] ?? null) : theirs;
  const ours = since?.ours[place];
  return { theirs: came, ours: ours === undefined ? came : ours };
}

function verdictOf(base: Base, place: EnteredPlace, ours: Held, theirs: Held): Verdict {
  const last = lastOf(base, place);
  if (saysNothingElse(theirs, ours)) return "same";
  // somebody has chosen ours, and does not want it to go unasked
  const wasDecided = !sameNumber(last.ours, last.theirs);
  const haveWe = !sameNumber(ours, last.ours);
  if (saysNothingElse(theirs, last.theirs)) return wasDecided ? "decided" : "ours";
  if (base.doubt || wasDecided || haveWe) return "conflict";
  if (theirs === null) return "emptied";
  return ours === null ? "new" : "changed";
}

/** Whether the department alone has changed a cell. */
export function isTheirs({ verdict }: Compared): boolean {
  return verdict === "new" || verdict === "changed" || verdict === "emptied";
}
