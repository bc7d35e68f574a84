import { entryRule } from "../../entered";
import { expectationText } from "../../expectation";
import { text } from "../../finding";

export const missing = entryRule({
  id: "missing",
  severity: "mandatory",
  title: text(
    "公式需要的基础数据不能空白；约束条件的空白不等于 0",
    "What a formula needs is not left blank; a blank count of a constraint is not zero",
  ),
  breaks: ({ entry, required }) => required && entry.kind === "blank",
  expected: ({ quantity }) => expectationText(quantity),
  message: ({ name, quantity: { unit } }) =>
    text(
      `${name}没有填写，请填入数字；没有发生请填 0${unit ? `，单位为${unit}` : ""}`,
      `${name} is blank; type a number${unit ? ` in ${unit}` : ""}, and 0 where nothing happened`,
    ),
});
