import { type Held, sameHeld } from "./held";
import type { EnteredPlace } from "./places";

/**
 * What became of a cell since it was handed out.
 *
 * - `same`: both sides say the same now
 * - `ours`: at most the master copy was changed
 * - `new`, `changed`, `emptied`: the department alone has changed it, from nothing, from something, to nothing
 * - `conflict`: both sides have changed it, each to something else
 */
type Verdict = "same" | "ours" | "new" | "changed" | "emptied" | "conflict";

/** One cell of three: as it was handed out, as it stands in the master copy, and as it came back. */
export interface Compared {
  readonly place: EnteredPlace;
  readonly handedOut: Held;
  readonly ours: Held;
  readonly theirs: Held;
  readonly verdict: Verdict;
}

/** What stood in the cells of a department by the time that a copy was made. */
export type HandedOut = Readonly<Record<EnteredPlace, Held>>;

/**
 * Compares what came back with what was handed out and with what stands in the master copy by now.
 *
 * @param handedOut what a place is not named in was empty. Where nothing is known of what was handed out it is empty: then
 *   only empty cells of the master copy take something, and every other difference is a conflict
 * @param theirs a place that is missing was damaged: nothing is said of it
 */
export function compared(
  handedOut: HandedOut,
  ours: ReadonlyMap<EnteredPlace, Held>,
  theirs: ReadonlyMap<EnteredPlace, Held>,
): Compared[] {
  return [...ours].flatMap(([place, own]): Compared[] => {
    const back = theirs.get(place);
    if (back === undefined) return [];
    const base = handedOut[place] ?? null;
    return [{ place, handedOut: base, ours: own, theirs: back, verdict: verdictOf(base, own, back) }];
  });
}

function verdictOf(base: Held, ours: Held, theirs: Held): Verdict {
  if (sameHeld(ours, theirs)) return "same";
  if (sameHeld(theirs, base)) return "ours";
  if (!sameHeld(ours, base)) return "conflict";
  if (theirs === null) return "emptied";
  return ours === null ? "new" : "changed";
}

/** Whether the department alone has changed a cell. */
export function isTheirs({ verdict }: Compared): boolean {
  return verdict === "new" || verdict === "changed" || verdict === "emptied";
}
