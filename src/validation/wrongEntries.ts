import { type Submission, entryKey } from "./entries";
import type { Entered, Rule } from "./rule";
import { bounds } from "./rules/entry/bounds";
import { days } from "./rules/entry/days";
import { digits } from "./rules/entry/digits";
import { formulaCircular } from "./rules/entry/formula";
import { integer } from "./rules/entry/integer";
import { shownOtherwise } from "./rules/entry/shownAs";
import { numberAsText, type } from "./rules/entry/type";

/** Rules on the contents of a single cell: no score is made from an entry that breaks one of them. */
const OWN: readonly Rule<Entered>[] = [
  type,
  numberAsText,
  formulaCircular,
  shownOtherwise,
  digits,
  bounds,
  integer,
  days,
];

/** Whether the entry of a quantity at a lag breaks one of these rules. */
export type IsWrong = (reference: { readonly name: string; readonly lag: number }) => boolean;

/** Entries that no score is made from until they are mended. A blank cell is missing, not wrong. */
export function wrongEntries(submission: Submission): IsWrong {
  return brokenBy(OWN, submission);
}

/**
 * Wrong entries that a worksheet formula takes for sound numbers: dates, circular formulas, and numbers that are shown
 * as something else.
 */
export function unseenEntries(submission: Submission): IsWrong {
  const isWrong = wrongEntries(submission);
  const isSeen = brokenBy(
    OWN.filter((rule) => rule !== formulaCircular && rule !== shownOtherwise),
    submission,
  );
  return (reference) => {
    const entry = submission.entries.get(entryKey(reference.name, reference.lag));
    return isWrong(reference) && (entry?.kind === "date" || !isSeen(reference));
  };
}

/** Whether the entry of a quantity at a lag breaks one of some rules. */
export function brokenBy(rules: readonly Rule<Entered>[], submission: Submission): IsWrong {
  const wrong = new Set(
    rules
      .flatMap((rule) => rule.reads(submission).filter((entered) => rule.breaks(entered, submission)))
      .map(({ entry: { key, lag } }) => entryKey(key, lag)),
  );
  return ({ name, lag }) => wrong.has(entryKey(name, lag));
}
