import { said } from "../../../i18n/said";
import { countsDays } from "../../../system/entryLimits";
import { daysOf, yearsBefore } from "../../../system/period";
import type { Submission } from "../../entries";
import { entryRule } from "../../entered";
import type { Entered } from "../../rule";
import { shown } from "../../quoted";

const daysIn = ({ entry }: Entered, { system }: Submission): number =>
  daysOf(yearsBefore(system.period, entry.lag));

export const days = entryRule({
  id: "days",
  severity: "mandatory",
  title: said("rules.days.title"),
  breaks: (entered, submission) =>
    countsDays(entered.quantity) &&
    entered.entry.kind === "number" &&
    (entered.entry.value as number) > daysIn(entered, submission) &&
    // beyond the bounds of the system it is said by the rule on those
    (entered.entry.value as number) <= (entered.quantity.max ?? Infinity),
  expected: (entered, submission) => said("rules.days.expected", { days: daysIn(entered, submission) }),
  message: (entered, submission) =>
    said("rules.days.message", {
      name: entered.name,
      value: shown(entered.entry),
      days: daysIn(entered, submission),
    }),
});
