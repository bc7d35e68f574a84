import { said } from "../../../i18n/said";
import { entryRule } from "../../entered";
import { expectationOf } from "../../expectation";
import { EXACT_DIGITS } from "../../../system/entryLimits";
import { shown } from "../../quoted";

/** @source Excel specifications and limits: number precision, 15 digits */
export const digits = entryRule({
  id: "digits",
  severity: "mandatory",
  title: said("rules.digits.title"),
  breaks: ({ entry }) => entry.kind === "number" && Math.abs(entry.value as number) >= 10 ** EXACT_DIGITS,
  expected: ({ quantity }) => expectationOf(quantity),
  message: ({ name, entry }) => said("rules.digits.message", { name, value: shown(entry) }),
});
