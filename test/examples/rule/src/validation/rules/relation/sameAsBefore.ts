import { said } from "../../../i18n/said";
import { entryRule, yearBefore } from "../../entered";
import { shown } from "../../quoted";

/** A number that is last year's to the last digit was often copied along with its row. */
export const sameAsBefore = entryRule({
  id: "same-as-before",
  severity: "advisory",
  title: said("rules.same-as-before.title"),
  breaks: ({ entry, quantity }, submission) =>
    entry.lag === 0 &&
    entry.kind === "number" &&
    !quantity.integer &&
    entry.value !== 0 &&
    entry.value === yearBefore(submission, entry)?.value,
  expected: () => said("rules.same-as-before.expected"),
  message: ({ name, entry }) => said("rules.same-as-before.message", { name, value: shown(entry) }),
});
