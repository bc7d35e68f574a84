import type { Surroundings } from "../../excel/read/surroundings";
import { readingTables } from "../../excel/read/tables";
import type { Requests } from "../../excel/request/requests";
import type { Period } from "../../system/period";
import { tablesOfPeriod } from "../../workbook/archive/archiveNames";
import type { EnteredBefore } from "../../workbook/archive/enteredBefore";
import {
  NOTHING_KNOWN,
  type PastEntries,
  pastEntries,
  pastPeriods,
} from "../../workbook/archive/pastEntries";
import { enteredTableNames } from "../../workbook/read/readSubmission";

/**
 * What a workbook knows of the time before a period that begins: its own entries, where they are of the same span a year before,
 * or else those of sheets that were set aside when such a span had ended.
 */
export async function readPast(
  requests: Requests,
  { tables }: Surroundings,
  entered: EnteredBefore,
  next: Period,
): Promise<PastEntries> {
  const { system } = entered;
  for (const { period, years } of pastPeriods(next)) {
    if (period === system.period) return pastEntries(entered, years);
    const names = tablesOfPeriod(enteredTableNames(system), period, tables.keys());
    if (names.size === 0) continue;
    const found = await requests.send(readingTables([...names.values()]));
    const own = [...names].flatMap(([name, archived]) => {
      const table = found.get(archived);
      return table ? [[name, table] as const] : [];
    });
    return pastEntries({ system, tables: new Map(own), fillSheets: new Map() }, years);
  }
  return NOTHING_KNOWN;
}
