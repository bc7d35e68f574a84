import { said } from "../../../i18n/said";
import { isImpossible } from "../../beyond";
import { DECIMAL_SLIPS, DEFAULT_MAX_CHANGE, UNIT_SLIPS } from "../../change";
import type { Submission } from "../../entries";
import { entryRule, yearBefore } from "../../entered";
import type { Entered } from "../../rule";
import { shown, unitOf } from "../../quoted";
import { slipWords } from "../../slipWords";
import { hasSlipped, meantNumber, pair, slipOf } from "../../slips";

/**
 * Against the year before, in per cent, or in percentage points of what is per cent itself; NaN where there is nothing to
 * compare with. Rounded, so that five per cent are not more than five per cent in binary fractions.
 */
function changeOf(entered: Entered, submission: Submission): number {
  const [now, before] = (entered.quantity.integer ? undefined : pair(entered, submission)) ?? [NaN, NaN];
  if (entered.quantity.unit === "%") return Number((now - before).toFixed(9));
  return before > 0 ? Number(((now / before - 1) * 100).toFixed(9)) : NaN;
}

export const decimalPoint = entryRule({
  id: "decimal-point",
  severity: "advisory",
  confirmed: true,
  title: said("rules.decimal-point.title"),
  breaks: (entered, submission) => !isImpossible(entered) && slipOf(entered, submission, DECIMAL_SLIPS) !== 0,
  expected: () => said("rules.decimal-point.expected"),
  message: (entered, submission) =>
    said("rules.decimal-point.message", {
      name: entered.name,
      value: shown(entered.entry),
      ...slipWords(slipOf(entered, submission, DECIMAL_SLIPS), entered, submission),
    }),
  correction: (entered, submission) =>
    meantNumber(slipOf(entered, submission, DECIMAL_SLIPS), entered, submission, false),
});

export const unit = entryRule({
  id: "unit",
  severity: "advisory",
  confirmed: true,
  title: said("rules.unit.title"),
  breaks: (entered, submission) => !isImpossible(entered) && slipOf(entered, submission, UNIT_SLIPS) !== 0,
  expected: ({ quantity }) => said("rules.unit.expected", { unit: unitOf(quantity) }),
  message: (entered, submission) =>
    said("rules.unit.message", {
      name: entered.name,
      value: shown(entered.entry),
      ...slipWords(slipOf(entered, submission, UNIT_SLIPS), entered, submission),
      unit: unitOf(entered.quantity),
    }),
  correction: (entered, submission) =>
    meantNumber(slipOf(entered, submission, UNIT_SLIPS), entered, submission, true),
});

export const largeChange = entryRule({
  id: "large-change",
  severity: "advisory",
  title: said("rules.large-change.title"),
  breaks: (entered, submission) =>
    !isImpossible(entered) &&
    !hasSlipped(entered, submission) &&
    Math.abs(changeOf(entered, submission)) > (entered.quantity.maxChange ?? DEFAULT_MAX_CHANGE),
  expected: ({ quantity }) => {
    const limit = quantity.maxChange ?? DEFAULT_MAX_CHANGE;
    return quantity.unit === "%"
      ? said("rules.large-change.expectedPoints", { limit })
      : said("rules.large-change.expected", { limit });
  },
  message: (entered, submission) => {
    const { name, entry, quantity } = entered;
    const change = changeOf(entered, submission);
    const kind = `${change > 0 ? "rise" : "fall"}${quantity.unit === "%" ? "Points" : ""}` as const;
    return said(`rules.large-change.${kind}`, {
      name,
      value: shown(entry),
      before: shown(yearBefore(submission, entry)!),
      change: Math.abs(change).toFixed(1),
    });
  },
});
