import { expectation } from "../expectation";
import type { Rule } from "../rule";

export const missing: Rule = {
  id: "missing",
  severity: "mandatory",
  title: "公式需要的基础数据不能空白",
  breaks: ({ entry, required }) => required && entry.kind === "blank",
  expected: ({ quantity }) => expectation(quantity),
  message: ({ name, quantity }) =>
    `${name}没有填写，请填入数字；没有发生请填 0${quantity.unit ? `，单位为${quantity.unit}` : ""}`,
};
