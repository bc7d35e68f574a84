import { overtaken } from "../../workbook/journal/columnChange";
import type { ColumnChange } from "../../workbook/journal/stored";
import { type PlacedValue, placedChanges } from "../../workbook/journal/placedChanges";
import { queueChanges } from "../journal/changes";
import { currentCells, queueCurrent } from "../journal/current";
import { queueJob } from "../journal/job";
import type { FoundJournal } from "../journal/journalSheet";
import { underJournal } from "../recovery/underJournal";

/**
 * Writes into entry cells alone, under the journal: they are unlocked, so that no protection has to be taken off.
 * What somebody types into one of them in the moment before they are written is put back.
 *
 * @param journal as it was just read
 * @param time ISO 8601
 * @returns how many cells have kept what somebody has typed
 */
export async function writeEntries(
  context: Excel.RequestContext,
  values: readonly PlacedValue[],
  journal: FoundJournal,
  time: string,
): Promise<number> {
  const planned = placedChanges(values);
  const found = await currentCells(context, planned);
  const changes = planned.map((change, i): ColumnChange => ({
    ...change,
    before: found[i] ?? change.before,
  }));
  let typed: ColumnChange[] = [];
  await underJournal(context, "entries", async () => {
    const queueEnd = queueJob(context, { job: "entries", time, changes }, journal);
    const overwritten = queueCurrent(context, changes);
    queueChanges(context, changes, "after");
    queueEnd();
    await context.sync();
    typed = overwritten().flatMap((cells, i) => overtaken(changes[i]!, cells));
    if (typed.length === 0) return;
    const check = queueChanges(context, typed, "after");
    await context.sync();
    check();
  });
  return typed.flatMap(({ after }) => after).filter((cell) => cell !== null).length;
}
