import type { IndicatorSystem } from "../../system/schema";
import type { TableContents } from "../../workbook/read/contents";
import { TABLE } from "../../workbook/tableNames";
import { PAYLOAD } from "../payload";
import { queueTables } from "../read/readTables";

/** Tables that scores are written to or refer to. */
const SCORE_TABLES = [TABLE.scores, TABLE.groups, TABLE.system] as const;

/** What an answer about them takes for each indicator: texts, explanations and formulas. */
const BYTES_PER_INDICATOR = 6_000;

/**
 * Queues the reading of the tables of scores where it fits in; large ones take a round trip of their own, at once.
 *
 * @returns what they hold, once the context was synchronised
 */
export async function readScoreTables(
  context: Excel.RequestContext,
  { indicators }: IndicatorSystem,
): Promise<() => ReadonlyMap<string, TableContents>> {
  const tables = queueTables(context, SCORE_TABLES, "everything");
  if (indicators.length * BYTES_PER_INDICATOR > PAYLOAD / 2) await context.sync();
  return tables;
}
