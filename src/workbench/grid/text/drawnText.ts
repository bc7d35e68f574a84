import type { ReadonlyCell } from "../../../emulator/model/cell";
import type { DateSystem } from "../../../emulator/model/dates/dateSystem";
import { numberFormatOf } from "../../../emulator/model/look";
import { general } from "../../../emulator/model/numberFormat/general";
import { shownText } from "../../../emulator/objects/rangeCells";
import { textWidth } from "./measure";

/**
 * The text of a cell as it is drawn: a number that its column is too narrow for loses decimals where its format leaves
 * that to Excel, or becomes number signs.
 *
 * @param room for the text, in pixels
 */
export function drawnText(cell: ReadonlyCell, dates: Readonly<DateSystem>, room: number): string {
  const text = shownText(cell, dates);
  const font = cell.style?.font;
  if (typeof cell.value !== "number" || textWidth(text, font) <= room) return text;
  const isGeneral = numberFormatOf(cell.style) === "General";
  for (let width = 10; isGeneral && width > 0; width--) {
    const shorter = (cell.value < 0 ? "-" : "") + general(cell.value, width);
    if (textWidth(shorter, font) <= room) return shorter;
  }
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(1, textWidth("#", font)))));
}
