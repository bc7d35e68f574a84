import { shown } from "../entries";
import { expectation } from "../expectation";
import type { Rule } from "../rule";

export const bounds: Rule = {
  id: "bounds",
  severity: "mandatory",
  title: "数值应在指标体系规定的上下限之内",
  breaks: ({ entry, quantity: { min = -Infinity, max = Infinity } }) =>
    entry.kind === "number" && ((entry.value as number) < min || (entry.value as number) > max),
  expected: ({ quantity }) => expectation(quantity),
  message: ({ name, entry, quantity }) =>
    `${name}填的 ${shown(entry)} 超出范围，${expectation(quantity)}，请核对数值和单位`,
};
