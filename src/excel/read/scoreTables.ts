import type { IndicatorSystem } from "../../system/schema";
import type { TableContents } from "../../workbook/read/contents";
import { TABLE } from "../../workbook/tableNames";
import { known, type Part } from "../request/part";
import { PAYLOAD } from "../request/payload";
import type { Requests } from "../request/requests";
import { readingTables } from "./tables";

/** Tables that scores are written to or refer to. */
const SCORE_TABLES = [TABLE.scores, TABLE.groups, TABLE.system] as const;

/** What an answer about them takes for each indicator: texts, explanations and formulas. */
const BYTES_PER_INDICATOR = 6_000;

/**
 * Reads the tables of scores: small ones along with what else is asked, large ones in a request of their own.
 *
 * @returns what is left to be asked
 */
export async function readScoreTables(
  requests: Requests,
  { indicators }: IndicatorSystem,
): Promise<Part<ReadonlyMap<string, TableContents>>> {
  const reading = readingTables(SCORE_TABLES, "everything");
  const fits = indicators.length * BYTES_PER_INDICATOR <= PAYLOAD / 2;
  return fits ? reading : known(await requests.send(reading));
}
