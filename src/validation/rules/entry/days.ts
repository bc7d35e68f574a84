import { shown, type Submission } from "../../entries";
import { entryRule } from "../../entered";
import { text } from "../../finding";
import type { Entered } from "../../rule";

const DAYS = "天";

function daysOf({ entry }: Entered, { system }: Submission): number {
  const year = system.period - entry.lag;
  return Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000);
}

export const days = entryRule({
  id: "days",
  severity: "mandatory",
  title: text(
    "天数不能超过当年的天数（平年 365，闰年 366）",
    "Days are no more than the year has (365, or 366 in a leap year)",
  ),
  breaks: (entered, submission) =>
    entered.quantity.unit === DAYS &&
    entered.entry.kind === "number" &&
    (entered.entry.value as number) > daysOf(entered, submission) &&
    // beyond the bounds of the system it is said by the rule on those
    (entered.entry.value as number) <= (entered.quantity.max ?? Infinity),
  expected: (entered, submission) =>
    text(`不大于 ${daysOf(entered, submission)} 的天数`, `at most ${daysOf(entered, submission)} days`),
  message: (entered, submission) =>
    text(
      `${entered.name}填的 ${shown(entered.entry)} 天多于当年的 ${daysOf(entered, submission)} 天，请核对`,
      `${entered.name}: ${shown(entered.entry)} days are more than the ${daysOf(entered, submission)} of that year; please check`,
    ),
});
