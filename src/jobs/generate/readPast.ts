import type { Surroundings } from "../../excel/read/surroundings";
import { readingTables } from "../../excel/read/tables";
import type { Requests } from "../../excel/request/requests";
import { type Period, spanOf } from "../../system/period";
import { SystemProblem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { readingKept } from "../../excel/read/inventory";
import { SHEET } from "../../workbook/sheetNames";
import { archivedSheetNames, archiveLabel, tablesOfPeriod } from "../../workbook/archive/archiveNames";
import type { EnteredBefore } from "../../workbook/archive/enteredBefore";
import {
  NOTHING_KNOWN,
  type PastEntries,
  pastEntries,
  pastPeriods,
} from "../../workbook/archive/pastEntries";
import { enteredTableNames } from "../../workbook/read/readSubmission";

/**
 * What a workbook knows of the time before a period that begins: its own entries, where they are of the same span a year before, or of the
 * same time, or else those of sheets that were set aside when such a span had ended.
 */
export async function readPast(
  requests: Requests,
  { tables, sheets }: Surroundings,
  entered: EnteredBefore,
  next: Period,
): Promise<PastEntries> {
  const { system } = entered;
  const [now, then] = [spanOf(system.period), spanOf(next)];
  // a year and its last part end together: whatever is counted since January is the same
  if (now.year === then.year && now.end === then.end) return pastEntries(entered, 0);
  for (const { period, years } of pastPeriods(next)) {
    if (period === system.period) return pastEntries(entered, years);
    const past = await readSystem(requests, sheets, period);
    const names = tablesOfPeriod(enteredTableNames(past ?? system), period, tables.keys());
    if (names.size === 0) continue;
    const found = await requests.send(readingTables([...names.values()]));
    const own = [...names].flatMap(([name, archived]) => {
      const table = found.get(archived);
      return table ? [[name, table] as const] : [];
    });
    return pastEntries({ system: past ?? system, tables: new Map(own), fillSheets: new Map() }, years);
  }
  return NOTHING_KNOWN;
}

/** The system that was kept of a period which has ended: who filled what then. */
async function readSystem(
  requests: Requests,
  sheets: readonly string[],
  period: Period,
): Promise<IndicatorSystem | undefined> {
  const name = archivedSheetNames([SHEET.stored], archiveLabel(period), []).get(SHEET.stored)!;
  if (!sheets.includes(name)) return undefined;
  try {
    return (await requests.send(readingKept(name))).system;
  } catch (error) {
    // one that was damaged since is no reason not to go on
    if (error instanceof SystemProblem) return undefined;
    throw error;
  }
}
