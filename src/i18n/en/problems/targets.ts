import type { SameSentences } from "../../sentences";
import type { targets as zh } from "../../zh/problems/targets";

export const targets: SameSentences<typeof zh> = {
  targets: {
    unknown:
      "there is no quantity or component “{{of}}”, nothing was changed; name a quantity, or an indicator with its component, as in gdp or tax_share.level",
    period:
      "there can be no target for {{period}}, nothing was changed; name a year from {{first}} to {{last}}",
    periodOfSpan:
      "there can be no target for {{period}}, nothing was changed; name {{first}}, or a year from {{year}} to {{last}}",
    column:
      "the table of “{{sheet}}” has no column “{{title}}”, nothing was changed; bring it back, or put in a column “{{title}}” within the table",
    syntax:
      "“{{text}}” must be key=number, as in gdp=300, gdp@2021=320 or tax_share.level=70, or key<=number for what is not to be exceeded; nothing behind the sign takes the target away",
    bounds: "the target of “{{name}}” is {{found}}; {{expected}}; nothing was changed, correct it",
    large: "the target of “{{of}}” is too large, nothing was changed; check unit and number",
    ways: "“{{of}}” is given both as not below and as not above, nothing was changed; use one of them",
    direction: "the system says which way of “{{name}}” is better, nothing was changed; write key=number",
    twice: "the target of “{{of}}” for {{period}} is given twice, nothing was changed; give it once",
  },
};
