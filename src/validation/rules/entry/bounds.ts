import { said } from "../../../i18n/said";
import { entryRule } from "../../entered";
import { expectationOf } from "../../expectation";
import type { Entered } from "../../rule";
import { hasSlipped } from "../../slips";
import { rangeOf, shown } from "../../quoted";

const beyond = (
  { entry }: Entered,
  { min = -Infinity, max = Infinity }: { min?: number; max?: number },
): boolean => entry.kind === "number" && ((entry.value as number) < min || (entry.value as number) > max);

export const bounds = entryRule({
  id: "bounds",
  severity: "mandatory",
  title: said("rules.bounds.title"),
  breaks: (entered) => beyond(entered, entered.quantity),
  expected: ({ quantity }) => expectationOf(quantity),
  message: ({ name, entry, quantity }) =>
    said("rules.bounds.message", { name, value: shown(entry), expectation: expectationOf(quantity) }),
});

export const usual = entryRule({
  id: "usual",
  severity: "advisory",
  title: said("rules.usual.title"),
  breaks: (entered, submission) =>
    entered.quantity.usual !== undefined &&
    beyond(entered, entered.quantity.usual) &&
    !beyond(entered, entered.quantity) &&
    // whoever is told of a slip is told why
    !hasSlipped(entered, submission),
  expected: ({ quantity }) =>
    expectationOf({ ...quantity, min: undefined, max: undefined, ...quantity.usual }),
  message: ({ name, entry, quantity }) =>
    said("rules.usual.message", { name, value: shown(entry), range: rangeOf(quantity.usual!) }),
});
