import type { LinePlace } from "../../workbook/lines/linePlace";
import { mergesPlace } from "../../workbook/returns/mergesLine";
import { SHEET } from "../../workbook/sheetNames";
import { readingLinePlace } from "../read/linePlace";
import type { Part } from "../request/part";

/**
 * Reads where the next lines of 历次合并 go. Undefined when the sheet or its header is gone.
 *
 * @param name of the sheet, as it is called now
 */
export function readingMergesPlace(name: string = SHEET.merges): Part<LinePlace | undefined> {
  return readingLinePlace(name, mergesPlace);
}
