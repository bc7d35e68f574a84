import { said } from "../../../i18n/said";
import { entryRule } from "../../entered";
import { expectationOf } from "../../expectation";

export const missing = entryRule({
  id: "missing",
  severity: "mandatory",
  title: said("rules.missing.title"),
  breaks: ({ entry, required }) => required && entry.kind === "blank",
  expected: ({ quantity }) => expectationOf(quantity),
  message: ({ name, quantity: { unit } }) =>
    unit ? said("rules.missing.inUnit", { name, unit }) : said("rules.missing.message", { name }),
});
