import { said } from "../../../i18n/said";
import { quantityOf } from "../../../system/lookup";
import { numberAt, type Submission } from "../../entries";
import { entryRule } from "../../entered";
import type { Entered } from "../../rule";
import { shown } from "../../quoted";

export const partWithinWhole = entryRule({
  id: "part-within-whole",
  severity: "mandatory",
  title: said("rules.part-within-whole.title"),
  breaks: ({ entry, quantity }, submission) =>
    quantity.partOf !== undefined &&
    entry.kind === "number" &&
    (entry.value as number) > numberAt(submission, quantity.partOf, entry.lag),
  expected: (entered, submission) => said("rules.part-within-whole.expected", wholeOf(entered, submission)),
  message: (entered, submission) =>
    said("rules.part-within-whole.message", {
      name: entered.name,
      value: shown(entered.entry),
      ...wholeOf(entered, submission),
    }),
});

function wholeOf(
  { quantity, entry }: Entered,
  submission: Submission,
): { readonly whole: string; readonly limit: number } {
  const whole = quantityOf(submission.system, quantity.partOf!);
  return { whole: whole.name, limit: numberAt(submission, whole.key, entry.lag) };
}
