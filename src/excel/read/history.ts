import { passing } from "../request/passing";
import type { Contents } from "../../workbook/read/contents";
import { type HistoryPlace, historyPlace } from "../../workbook/history/historyLine";
import { SHEET } from "../../workbook/sheetNames";
import { Part } from "../request/part";
import { readingLinePlace } from "./linePlace";
import { loadContents } from "./tables";

/**
 * Reads a sheet of runs; undefined when it is gone.
 *
 * @param name of the sheet: 历次得分, or what that of an earlier year was set aside as
 */
export function readingHistory(name: string): Part<Contents | undefined> {
  return new Part(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const used = passing(sheet.getUsedRangeOrNullObject(true));
    const contents = loadContents(used, sheet);
    return () => (used.isNullObject ? undefined : contents());
  });
}

/** Reads 历次得分; undefined when the sheet is gone. */
export const READING_HISTORY = readingHistory(SHEET.history);

/**
 * Reads where the next line of 历次得分 goes, but none of its lines. Undefined when the sheet or its header is gone.
 *
 * @param name of the sheet, as it is called now
 */
export function readingHistoryPlace(name: string = SHEET.history): Part<HistoryPlace | undefined> {
  return readingLinePlace(name, historyPlace);
}

/**
 * Reads who has saved the workbook last: an empty text where Excel does not tell.
 *
 * @source Excel.DocumentProperties.lastAuthor (ExcelApi 1.7); Excel does not tell who is at the keyboard
 */
export const READING_AUTHOR = new Part(({ workbook: { properties } }) => {
  properties.load("lastAuthor");
  return () => properties.lastAuthor;
});
