import { passing } from "../request/passing";
import type { LinePlace } from "../../workbook/lines/linePlace";
import type { Contents } from "../../workbook/read/contents";
import { Part } from "../request/part";
import { loadContents } from "./tables";

/** Where the header is looked for: rows that users put in above it move it down. Lines below it may be long. */
const TOP = "A1:BZ6";

/**
 * Reads where the next line of a sheet goes, but none of its lines. Undefined when the sheet or its header is gone.
 *
 * @param name of the sheet, as it is called now
 * @param placeIn finds it, given the uppermost rows and the row below all that is used
 */
export function readingLinePlace(
  name: string,
  placeIn: (top: Contents, end: number) => LinePlace | undefined,
): Part<LinePlace | undefined> {
  return new Part(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const top = loadContents(passing(sheet.getRange(TOP)), sheet);
    const used = passing(sheet.getUsedRangeOrNullObject(true)).load("rowIndex, rowCount");
    return () => {
      if (sheet.isNullObject) return undefined;
      return placeIn(top(), used.isNullObject ? 0 : used.rowIndex + used.rowCount);
    };
  });
}
