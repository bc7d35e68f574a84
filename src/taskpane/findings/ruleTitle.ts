import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { RULES } from "../../validation/allRules";

/** What a rule asks for, in the words of the pane's language. */
export function ruleTitle(id: string): string {
  const rule = RULES.find((each) => each.id === id);
  return rule ? inWords(languageOf(), rule.title) : id;
}
