import { shown } from "../entries";
import { expectation } from "../expectation";
import type { Rule } from "../rule";

export const integer: Rule = {
  id: "integer",
  severity: "mandatory",
  title: "天数、人数、起数等只能是整数",
  breaks: ({ entry, quantity }) =>
    quantity.integer === true && entry.kind === "number" && !Number.isInteger(entry.value),
  expected: ({ quantity }) => expectation(quantity),
  message: ({ name, entry }) => `${name}填的 ${shown(entry)} 不是整数，请改填整数`,
};
