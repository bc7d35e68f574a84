import type { SheetModel } from "../model/sheet";
import { type Typed, typedValue } from "../model/typed";
import { entered } from "../objects/entered";
import type { Host } from "../protocol/host";

/** Digits, and the signs that stand among them, of either width. Brackets are none: `（1）` numbers a paragraph. */
const LIKE_A_NUMBER = /^[\s\u3000]*[+\-＋－]?[\d０-９.．,，]+[%％]?[\s\u3000]*$/;
const FULL_WIDTH = /[０-９＋－．，％]/;

/**
 * What is stored when a text is typed or pasted into a cell. Unlike `Range.values` it takes a number in full-width
 * characters, as an input method leaves them, for a number, as Excel does; any other text stays as it was typed.
 *
 * @throws HostError InvalidArgument for a formula that Excel would not take, or a text that is too long
 */
export function typedIn(
  host: Pick<Host, "workbook">,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): Typed {
  return fullWidthNumber(text, sheet.numberFormat(row, column)) ?? entered(host, sheet, row, column, text);
}

/** The number that full-width characters plainly write; undefined for anything else, and where the format keeps text. */
export function fullWidthNumber(text: string, numberFormat: string): Typed | undefined {
  if (!FULL_WIDTH.test(text) || !LIKE_A_NUMBER.test(text)) return undefined;
  const typed = typedValue(halfWidth(text).trim(), numberFormat);
  return "value" in typed && typeof typed.value === "number" ? typed : undefined;
}

/** @source Unicode, Halfwidth and Fullwidth Forms */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}
