import type { Contents } from "../workbook/read/contents";
import { SHEET } from "../workbook/sheetNames";
import { queueContents } from "./read/readTables";

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
