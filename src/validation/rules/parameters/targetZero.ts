import { said } from "../../../i18n/said";
import { divisorOf } from "../../../system/divisors";
import type { Indicator } from "../../../system/schema";
import { numberAt, type Submission } from "../../entries";
import { entryRule } from "../../entered";
import { shown } from "../../quoted";

/** Nothing is a per cent of a target of 0, and no rate of completion has one below it. */
export const targetZero = entryRule({
  id: "target-zero",
  severity: "mandatory",
  title: said("rules.target-zero.title"),
  breaks: ({ entry: { key, lag, kind, value } }, submission) => {
    if (lag > 0 || kind !== "number" || Number(value) > 0) return false;
    const divisor = divisorOf(submission.system, key, (indicator) => isBusy(submission, indicator));
    return divisor !== undefined && (value === 0 || divisor === "above-zero");
  },
  expected: () => said("rules.target-zero.expected"),
  message: ({ name, entry }) => said("rules.target-zero.message", { name, value: shown(entry) }),
});

/** Whether an indicator has a task. */
function isBusy(submission: Submission, { noTask }: Indicator): boolean {
  return !noTask || numberAt(submission, noTask.quantity, 0) !== 0;
}
