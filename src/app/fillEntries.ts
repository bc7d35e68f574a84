import { type EntryValue, fill } from "../jobs/entries/fill";
import { runJob } from "../jobs/runJob";

export type { EntryValue };

/**
 * Puts values into the entry cells, as departments would. Either all of them go in, or none: that holds under the journal, whatever fails.
 *
 * @throws Problem when a key or a period has no cell, a date is none, or somebody has typed into a cell at that moment
 */
export function fillEntries(values: readonly EntryValue[], now = new Date()): Promise<void> {
  return runJob(fill, values, now);
}
