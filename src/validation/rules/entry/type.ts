import { shown } from "../../entries";
import { entryRule } from "../../entered";
import { expectationText } from "../../expectation";
import { text } from "../../finding";
import { plainNumber } from "../../plainNumber";
import type { Entered } from "../../rule";

const KIND = {
  text: text("文字", "text"),
  boolean: text("逻辑值", "a truth value"),
  error: text("错误值", "an error value"),
  date: text("日期", "a date"),
} as const;

const kindOf = ({ entry }: Entered): (typeof KIND)[keyof typeof KIND] =>
  KIND[entry.kind as keyof typeof KIND];

/** Texts that plainly mean a number have a rule of their own, which says which number. */
function meant({ entry, quantity }: Entered): number | undefined {
  return entry.kind === "text" ? plainNumber(String(entry.value), quantity.unit) : undefined;
}

export const type = entryRule({
  id: "type",
  severity: "mandatory",
  title: text(
    "数字单元格中只能是数字，不能是文字、日期、逻辑值或错误值",
    "A cell for a number holds a number: no text, date, truth value or error value",
  ),
  breaks: (entered) => entered.entry.kind in KIND && meant(entered) === undefined,
  expected: ({ quantity }) => expectationText(quantity),
  message: (entered) =>
    text(
      `${entered.name}填的“${shown(entered.entry)}”是${kindOf(entered).zh}，不能计算，请改填数字，不要带单位和符号`,
      `${entered.name}: “${shown(entered.entry)}” is ${kindOf(entered).en} and cannot be calculated with; type the number alone, without unit or sign`,
    ),
});

export const numberAsText = entryRule({
  id: "number-as-text",
  severity: "mandatory",
  title: text(
    "看起来像数字的文字（带逗号、全角、百分号、单位、空格或撇号）要改成数字",
    "Text that looks like a number (with commas, full-width digits, a unit, blanks or an apostrophe) becomes a number",
  ),
  breaks: (entered) => meant(entered) !== undefined,
  expected: ({ quantity }) => expectationText(quantity),
  message: (entered) =>
    text(
      `${entered.name}填的“${shown(entered.entry)}”是文字，不能计算，应是 ${meant(entered)}${entered.quantity.unit}，请改填 ${meant(entered)}`,
      `${entered.name}: “${shown(entered.entry)}” is text and cannot be calculated with; it means ${meant(entered)} ${entered.quantity.unit}, please type ${meant(entered)}`,
    ),
  correction: meant,
});
