import { inOneCell } from "../../workbook/plan/cellText";
import type { Content } from "../../workbook/plan/plan";

/** Texts that Excel would convert, in some language: to formulas, numbers, dates, Booleans or errors. */
const TAKEN_FOR_ELSE = /^\s*[=+\-@'#]|^\s*(true|false)\s*$/i;
/** no number or date is longer; longer texts with digits in them are left as they are */
const LONGEST_NUMBER = 40;

/**
 * What is assigned to `Range.formulas` so that a text stays that text: an apostrophe in front keeps Excel from
 * converting it, and is not shown. A text that is too long for one cell is cut, with a note at its end.
 */
export function assignable(content: Content): string | number {
  if (content === null) return "";
  if (typeof content === "number") return content;
  if (typeof content === "object") return content.formula;
  const text = inOneCell(content);
  const numeric = content.length <= LONGEST_NUMBER && /\d/.test(content);
  return TAKEN_FOR_ELSE.test(text) || numeric ? `'${text}` : text;
}
