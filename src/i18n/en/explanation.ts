import type { SameSentences } from "../sentences";
import type { explanation as zh } from "../zh/explanation";

export const explanation: SameSentences<typeof zh> = {
  component: "{{component}}: {{reason}}",
  value: "{{component}} = {{worked}}",
  scored: "{{values}}; score = {{worked}} = {{score}}",
  missingData: "data missing, {{reasons}}",
  notComputable: "not computable, {{reasons}}",
  noGoalposts: "no goalposts: enter those of {{components}} on the sheet 指标体系",
  missing: "{{quantities}} not entered",
  divisionByZero: "the divisor is 0 ({{names}})",
  undefined: "the formula has no result ({{names}})",
  constants: "constants of the formula",
  missingCount: "data missing, {{quantity}} not entered; enter 0 where nothing happened",
  vetoed: "veto: {{quantity}} {{count}} ({{lead}})",
  met: "no veto: {{quantity}} {{count}}",
  above: "{{limit}} [{{worked}}, above {{limit}}, counts as {{limit}}]",
  below: "{{limit}} [{{worked}}, below {{limit}}, counts as {{limit}}]",
  holds: "({{result}}, since {{condition}} holds)",
  doesNotHold: "({{result}}, since {{condition}} does not hold)",
  betweenArguments: ", ",
  functions: {
    min: "min",
    max: "max",
    sum: "sum",
    average: "average",
    abs: "abs",
    round: "round",
    sqrt: "sqrt",
  },
};
