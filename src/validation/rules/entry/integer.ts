import { said } from "../../../i18n/said";
import { entryRule } from "../../entered";
import { expectationOf } from "../../expectation";
import { shown } from "../../quoted";

export const integer = entryRule({
  id: "integer",
  severity: "mandatory",
  title: said("rules.integer.title"),
  breaks: ({ entry, quantity }) =>
    quantity.integer === true && entry.kind === "number" && !Number.isInteger(entry.value),
  expected: ({ quantity }) => expectationOf(quantity),
  message: ({ name, entry }) => said("rules.integer.message", { name, value: shown(entry) }),
});
