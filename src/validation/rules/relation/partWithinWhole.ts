import { said } from "../../../i18n/said";
import { quantityOf, wholesOf } from "../../../system/lookup";
import { numberAt, type Submission } from "../../entries";
import { entryRule } from "../../entered";
import type { Entered } from "../../rule";
import { shown } from "../../quoted";

export const partWithinWhole = entryRule({
  id: "part-within-whole",
  severity: "mandatory",
  title: said("rules.part-within-whole.title"),
  breaks: ({ entry, quantity }, submission) =>
    entry.kind === "number" &&
    wholesOf(quantity).some((whole) =>
      isBeyond(entry.value as number, numberAt(submission, whole, entry.lag)),
    ),
  expected: (entered, submission) => said("rules.part-within-whole.expected", wholeOf(entered, submission)),
  message: (entered, submission) =>
    said("rules.part-within-whole.message", {
      name: entered.name,
      value: shown(entered.entry),
      ...wholeOf(entered, submission),
    }),
});

/** A whole below 0 is wrong itself, and told. */
function isBeyond(part: number, whole: number): boolean {
  return whole >= 0 && part > whole;
}

/** The smallest of the wholes, which is exceeded first. */
function wholeOf(
  { quantity, entry }: Entered,
  submission: Submission,
): { readonly whole: string; readonly limit: number } {
  const wholes = wholesOf(quantity).map((key) => ({
    whole: quantityOf(submission.system, key).name,
    limit: numberAt(submission, key, entry.lag),
  }));
  return wholes
    .filter(({ limit }) => limit >= 0)
    .reduce((least, each) => (each.limit < least.limit ? each : least));
}
