import { said } from "../../../i18n/said";
import { isBeyond, isImpossible } from "../../beyond";
import { DECIMAL_SLIPS, UNIT_SLIPS } from "../../change";
import type { Submission } from "../../entries";
import { entryRule } from "../../entered";
import { expectationOf } from "../../expectation";
import type { Entered } from "../../rule";
import { slipWords } from "../../slipWords";
import { hasSlipped, meantNumber, slipOf } from "../../slips";
import { rangeOf, shown } from "../../quoted";

const powerOf = (entered: Entered, submission: Submission): number =>
  slipOf(entered, submission, [...DECIMAL_SLIPS, ...UNIT_SLIPS]);

/** What was meant by a number that is wrong by a power of ten, where that is plain. */
function meant(entered: Entered, submission: Submission): number | undefined {
  const power = powerOf(entered, submission);
  const isUnit = UNIT_SLIPS.some((each) => each === Math.abs(power));
  return meantNumber(power, entered, submission, isUnit);
}

export const bounds = entryRule({
  id: "bounds",
  severity: "mandatory",
  title: said("rules.bounds.title"),
  breaks: isImpossible,
  expected: ({ quantity }) => expectationOf(quantity),
  message: (entered, submission) => {
    const { name, entry, quantity } = entered;
    const words = { name, value: shown(entry), expectation: expectationOf(quantity) };
    const power = powerOf(entered, submission);
    return power === 0
      ? said("rules.bounds.message", words)
      : said("rules.bounds.slipped", { ...words, ...slipWords(power, entered, submission) });
  },
  correction: meant,
});

export const usual = entryRule({
  id: "usual",
  severity: "advisory",
  title: said("rules.usual.title"),
  breaks: (entered, submission) =>
    entered.quantity.usual !== undefined &&
    isBeyond(entered.entry, entered.quantity.usual) &&
    !isImpossible(entered) &&
    // whoever is told of a slip is told why
    !hasSlipped(entered, submission),
  expected: ({ quantity }) =>
    expectationOf({ ...quantity, min: undefined, max: undefined, ...quantity.usual }),
  message: ({ name, entry, quantity }) =>
    said("rules.usual.message", { name, value: shown(entry), range: rangeOf(quantity.usual!) }),
});
