import type { ColumnChange } from "../../workbook/journal/columnChange";
import { type PlacedValue, placedChanges } from "../../workbook/journal/placedChanges";
import { queueChanges } from "../journal/changes";
import { currentCells } from "../journal/current";
import { queueJob } from "../journal/job";
import type { FoundJournal } from "../journal/journalSheet";
import { underJournal } from "../recovery/underJournal";

/**
 * Writes into entry cells alone, under the journal: they are unlocked, so that no protection has to be taken off.
 *
 * @param journal as it was just read
 * @param time ISO 8601
 */
export async function writeEntries(
  context: Excel.RequestContext,
  values: readonly PlacedValue[],
  journal: FoundJournal,
  time: string,
): Promise<void> {
  const planned = placedChanges(values);
  const found = await currentCells(context, planned);
  const changes = planned.map((change, i): ColumnChange => ({
    ...change,
    before: found[i] ?? change.before,
  }));
  await underJournal(context, "entries", async () => {
    const queueEnd = queueJob(context, { job: "entries", time, changes }, journal);
    queueChanges(context, changes, "after");
    queueEnd();
    await context.sync();
  });
}
