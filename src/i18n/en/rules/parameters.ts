import type { SameSentences } from "../../sentences";
import type { parameters as zh } from "../../zh/rules/parameters";

export const parameters: SameSentences<typeof zh> = {
  goalposts: {
    title: "Goalposts are two different numbers, or both blank; a floor lies between 0 and 0.99",
    expected: "two different numbers, or both cells blank",
    number: "a number",
    notNumber: "{{name}}: the parameter “{{found}}” is not a number; please type a number",
    half: "{{name}}: only one of the goalposts is filled in; please add the other",
    equal:
      "{{name}}: both goalposts are {{value}}, so that nothing can be told apart; please type two different numbers",
    between: "a number from {{least}} to {{most}}",
    floor: "{{name}}: the floor {{value}} is out of bounds; please type {{between}}",
  },
  "goalposts-reversed": {
    title:
      "Where more is better, the satisfactory value is above the unacceptable one; where less is, below it",
    above: "a number above {{low}}",
    below: "a number below {{low}}",
    moreIsBetter:
      "{{name}}: the satisfactory value {{high}} is below the unacceptable value {{low}}, although more is better; check whether they are swapped",
    lessIsBetter:
      "{{name}}: the satisfactory value {{high}} is above the unacceptable value {{low}}, although less is better; check whether they are swapped",
  },
  "goalposts-empty": {
    title: "A component without goalposts is not scored",
    expected: "goalposts",
    message:
      "{{count}} components have no goalposts ({{names}}), so that their indicators are not scored; the lead office has to fill them in",
    message_one:
      "A component has no goalposts ({{names}}), so that its indicator is not scored; the lead office has to fill them in",
    others: "{{names}} and others",
  },
  "target-zero": {
    title: "A target that something is a per cent of is not 0, and one of a rate of completion is above 0",
    expected: "a target above 0",
    message: "{{name}} is {{value}}: nothing can be a share of that target; please check and correct it",
  },
};
