import { type Agreed, asAgreed } from "./agreed";
import type { Handout } from "./handout";
import { sameHeld } from "./held";
import type { ReturnedSheet } from "./returnedSheet";
import type { Base } from "./threeWay";

/**
 * What the file of a department is compared with: what was handed out, and what has become of it by files of the same
 * edition.
 *
 * @param last what merging has left
 * @param saved when the file was saved, by what it says of itself
 * @param given undefined where it is not known what was handed out
 */
export function baseOfPart(
  last: Agreed | undefined,
  saved: number | undefined,
  given: Handout | undefined,
  theirs: ReturnedSheet["theirs"],
): Base {
  if (!given) return { handedOut: undefined };
  const isAsHandedOut = [...theirs].every(([place, held]) => sameHeld(held, given.values[place] ?? null));
  // no program has saved it since it was made: nobody means to empty anything
  if (isAsHandedOut && saved === undefined) return { handedOut: given.values, isUntouched: true };
  if (!last || !isOf(last, given)) return { handedOut: given.values };
  return {
    handedOut: given.values,
    since: last.since,
    saved: last.saved,
    doubt: isAsHandedOut && wasFilled(last, given) ? "asHandedOut" : doubtOfTime(last.saved, saved),
  };
}

/** A copy of the whole workbook began with what that held, as far as it tells. */
export function baseOfCopy(last: Agreed | undefined, given: Handout | undefined): Base {
  if (!given) return { handedOut: undefined };
  return { handedOut: last && isOf(last, given) ? asAgreed(given.values, last) : given.values };
}

/** Editions begin anew in a workbook that was not saved after handing out: the time tells one from the other. */
function isOf({ edition, handedOut }: Agreed, given: Handout): boolean {
  return edition === given.edition && handedOut === given.time;
}

/** Whether something has come back in cells that were handed out empty. */
function wasFilled({ since }: Agreed, { values }: Handout): boolean {
  return Object.entries(since.theirs).some(
    ([place, held]) => held !== null && (values[place] ?? null) === null,
  );
}

/** Where one of two files does not tell when it was saved, nobody knows which is the later. */
function doubtOfTime(last: number | undefined, saved: number | undefined): Base["doubt"] {
  return saved !== undefined && last !== undefined && saved >= last ? undefined : "overtaken";
}
