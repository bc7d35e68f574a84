import { readingCells } from "../../excel/cells/readingCells";
import { endingJob } from "../../excel/journal/job";
import { type FoundJournal, keepingSlot, keepingState } from "../../excel/journal/journalSheet";
import { allWritten, NOTHING } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { assertingOpen } from "../../excel/sheets/protection";
import { problem } from "../../system/problem";
import { holds, settled } from "../../workbook/journal/columnChange";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import { lastMerge, type MergeRecord } from "../../workbook/returns/mergeRecord";
import { merge } from "./merge";

/**
 * Takes the last merge back: entry cells hold again what they held before it, and nothing says that it was. It is
 * opened again in the journal, so that the next opening goes on with it where this is broken off.
 *
 * @param journal as it was just read, with nothing open
 * @throws Problem when there is none, or somebody has changed one of its cells since
 */
export async function takeBackMerge(requests: Requests, journal: FoundJournal): Promise<void> {
  const { record, length, isDamaged } = lastMerge(journal);
  if (isDamaged) throw problem("mergeDamaged");
  if (!record) throw problem("noMergeToUndo");
  const open = new HeadedRequests(requests, assertingOpen([TABLE.register], [SHEET.merges, SHEET.handouts]));
  const now = await open.send(readingCells(record.changes));
  const changed = record.changes.find(({ after }, i) => now[i] === undefined || !holds(now[i], after));
  if (changed) throw problem("changedSinceMerge", { sheet: changed.sheet });
  // sheets that it has made stay: its record must not take them away any more
  const again: MergeRecord = { ...record, made: [], changes: record.changes.map(settled) };
  const isOpen =
    record.made.length === 0
      ? keepingState("merge", "open")
      : keepingSlot("merge", { state: "open", record: again }, length);
  const opened = new HeadedRequests(requests, isOpen);
  const { became, last = NOTHING } = await merge.settle(opened, again, { state: "open", journal });
  if (became !== "taken back") throw await stillDone(requests, record);
  await opened.send(allWritten([last, endingJob("merge", length)]));
}

/** Excel refuses to write: where nothing was put back, the merge stands as it did. */
async function stillDone(requests: Requests, { changes }: MergeRecord): Promise<Error> {
  const left = await requests.send(readingCells(changes));
  if (changes.every(({ after }, i) => left[i] && holds(left[i], after)))
    await requests.send(keepingState("merge", "done"));
  return problem("cannotUndo", { sheet: changes[0]?.sheet ?? "" });
}
