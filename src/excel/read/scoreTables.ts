import type { IndicatorSystem } from "../../system/schema";
import type { TableContents } from "../../workbook/read/contents";
import { TABLE } from "../../workbook/tableNames";
import { known, type Part } from "../request/part";
import { PAYLOAD } from "../request/payload";
import type { Requests } from "../request/requests";
import { readingTables } from "./tables";

/** Tables that scores are written to or refer to. */
const SCORE_TABLES = [TABLE.scores, TABLE.groups, TABLE.system] as const;

/** Bytes of an answer about them for each indicator: texts, explanations and formulas. */
const BYTES_PER_INDICATOR = 6_000;

/**
 * Reads the tables of scores: large ones in a request of their own.
 *
 * @returns a part whose answer is the tables: sent by the caller for small ones, known already for large ones
 */
export async function readScoreTables(
  requests: Requests,
  { indicators }: IndicatorSystem,
): Promise<Part<ReadonlyMap<string, TableContents>>> {
  const reading = readingTables(SCORE_TABLES, "everything");
  const fits = indicators.length * BYTES_PER_INDICATOR <= PAYLOAD / 2;
  return fits ? reading : known(await requests.send(reading));
}
