import { readingCells } from "../../excel/cells/readingCells";
import { endingJob } from "../../excel/journal/job";
import { type FoundJournal, keepingSlot, keepingState } from "../../excel/journal/journalSheet";
import { allWritten, NOTHING } from "../../excel/request/part";
import { HeadedRequests, type Requests } from "../../excel/request/requests";
import { problem } from "../../system/problem";
import { holds, settled } from "../../workbook/journal/columnChange";
import { lastRun } from "../../workbook/scores/runRecord";
import { assertUnpublished } from "../publication/published";
import { score } from "./score";

/**
 * Takes the last run back: its cells hold again what they held before it. The run is opened again in the journal, so
 * that the next opening goes on with it where this is broken off.
 *
 * @param journal as it was just read, with nothing open
 * @throws Problem when there is none, or somebody has changed its cells since
 */
export async function takeBackScores(requests: Requests, journal: FoundJournal): Promise<void> {
  assertUnpublished(journal);
  const { record, length, isDamaged } = lastRun(journal);
  if (isDamaged) throw problem("runDamaged");
  if (!record) throw problem("nothingToUndo");
  const now = await requests.send(readingCells(record.changes));
  const changed = record.changes.find(({ after }, i) => now[i] === undefined || !holds(now[i], after));
  if (changed) {
    throw problem("changedSinceScoring", { sheet: changed.sheet });
  }
  // a sheet that the run has made stays: its record must not take it away any more
  const { makes, ...run } = { ...record, changes: record.changes.map(settled) };
  const isOpen =
    makes === undefined
      ? keepingState("run", "open")
      : keepingSlot("run", { state: "open", record: run }, length);
  const opened = new HeadedRequests(requests, isOpen);
  const { became, last = NOTHING } = await score.settle(opened, run, { state: "open", journal });
  if (became === "taken back") {
    await opened.send(allWritten([last, endingJob("run", length)]));
    return;
  }
  const left = await requests.send(readingCells(record.changes));
  if (record.changes.every(({ after }, i) => left[i] && holds(left[i], after)))
    await requests.send(keepingState("run", "done"));
  throw problem("cannotUndo", { sheet: record.changes[0]?.sheet ?? "" });
}
