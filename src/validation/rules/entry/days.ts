import { said } from "../../../i18n/said";
import type { Submission } from "../../entries";
import { entryRule } from "../../entered";
import type { Entered } from "../../rule";
import { shown } from "../../quoted";

const DAYS = "天";

function daysOf({ entry }: Entered, { system }: Submission): number {
  const year = system.period - entry.lag;
  return Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000);
}

export const days = entryRule({
  id: "days",
  severity: "mandatory",
  title: said("rules.days.title"),
  breaks: (entered, submission) =>
    entered.quantity.unit === DAYS &&
    entered.entry.kind === "number" &&
    (entered.entry.value as number) > daysOf(entered, submission) &&
    // beyond the bounds of the system it is said by the rule on those
    (entered.entry.value as number) <= (entered.quantity.max ?? Infinity),
  expected: (entered, submission) => said("rules.days.expected", { days: daysOf(entered, submission) }),
  message: (entered, submission) =>
    said("rules.days.message", {
      name: entered.name,
      value: shown(entered.entry),
      days: daysOf(entered, submission),
    }),
});
