import type { SameSentences } from "../../sentences";
import type { expectation as zh } from "../../zh/rules/expectation";

export const expectation: SameSentences<typeof zh> = {
  number: {
    any: "enter a number",
    between: "enter a number from {{min}} to {{max}}",
    least: "enter a number of at least {{min}}",
    most: "enter a number of at most {{max}}",
  },
  integer: {
    any: "enter a whole number",
    between: "enter a whole number from {{min}} to {{max}}",
    least: "enter a whole number of at least {{min}}",
    most: "enter a whole number of at most {{max}}",
  },
  inUnit: "{{expectation}} ({{unit}})",
};
