import { said } from "../../../i18n/said";
import { entryRule } from "../../entered";
import { expectationOf } from "../../expectation";

export const missing = entryRule({
  id: "missing",
  severity: "mandatory",
  title: said("rules.missing.title"),
  breaks: ({ entry, required }) => required && entry.kind === "blank",
  expected: ({ quantity }) => expectationOf(quantity),
  message: ({ name, quantity: { key, unit } }, { system }) => {
    // of what a constraint counts nothing is a number, of anything else it is none
    if (system.constraints.some(({ quantity }) => quantity === key))
      return said("rules.missing.count", { name });
    return unit ? said("rules.missing.inUnit", { name, unit }) : said("rules.missing.message", { name });
  },
});
