import type { Contents } from "../../workbook/read/contents";
import { type HistoryPlace, historyPlace } from "../../workbook/history/historyLine";
import { SHEET } from "../../workbook/sheetNames";
import { queueContents } from "../read/readTables";

/** Where the header is looked for: rows that users put in above it move it down. Each line below it is long. */
const TOP = "A1:BZ6";

/**
 * Queues the reading of 历次得分.
 *
 * @returns what it holds, once the context was synchronised; undefined when the sheet is gone
 */
export function queueHistory({ workbook }: Excel.RequestContext): () => Contents | undefined {
  const sheet = workbook.worksheets.getItemOrNullObject(SHEET.history);
  const used = sheet.getUsedRangeOrNullObject(true);
  const contents = queueContents(used, sheet);
  return () => (used.isNullObject ? undefined : contents());
}

/**
 * Queues the question where the next line of 历次得分 goes: its lines are not read.
 *
 * @returns the place, once the context was synchronised; undefined when the sheet or its header is gone
 */
export function queueHistoryPlace(
  { workbook }: Excel.RequestContext,
  name: string = SHEET.history,
): () => HistoryPlace | undefined {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const top = queueContents(sheet.getRange(TOP), sheet);
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex, rowCount");
  return () => {
    if (sheet.isNullObject) return undefined;
    return historyPlace(top(), used.isNullObject ? 0 : used.rowIndex + used.rowCount);
  };
}

/**
 * Queues the question who has saved the workbook last.
 *
 * @returns an empty text where Excel does not tell
 * @source Excel.DocumentProperties.lastAuthor (ExcelApi 1.7); Excel does not tell who is at the keyboard
 */
export function queueAuthor({ workbook }: Excel.RequestContext): () => string {
  const { properties } = workbook;
  properties.load("lastAuthor");
  return () => properties.lastAuthor;
}
