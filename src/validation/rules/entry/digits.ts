import { shown } from "../../entries";
import { entryRule } from "../../entered";
import { expectationText } from "../../expectation";
import { text } from "../../finding";
import { EXACT_DIGITS } from "../../plainNumber";

/** @source Excel specifications and limits: number precision, 15 digits */
export const digits = entryRule({
  id: "digits",
  severity: "mandatory",
  title: text(
    "数字不能超过 15 位，超过的部分 Excel 会变成 0",
    "A number has at most 15 digits; Excel turns more into zeros",
  ),
  breaks: ({ entry }) => entry.kind === "number" && Math.abs(entry.value as number) >= 10 ** EXACT_DIGITS,
  expected: ({ quantity }) => expectationText(quantity),
  message: ({ name, entry }) =>
    text(
      `${name}填的 ${shown(entry)} 超过 15 位，Excel 已不能准确保存，请核对是不是多个数连在了一起`,
      `${name}: ${shown(entry)} has more than 15 digits, which Excel cannot keep exactly; check whether several numbers ran together`,
    ),
});
