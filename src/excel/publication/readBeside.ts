import type { HistoryPlace } from "../../workbook/history/historyLine";
import type { HeadedSheet } from "../../workbook/publication/covered/sheetTexts";
import type { Contents } from "../../workbook/read/contents";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import { queueContents } from "../read/readTables";
import { queueHistoryPlace } from "../scores/history";

/** Where the heading of a sheet is looked for: rows that users put in above it move it down. */
const TOP = "A1:Z16";

/** What a publication covers beside the tables. */
export interface Beside {
  readonly guide: Contents | undefined;
  readonly official: Contents | undefined;
  readonly tops: Readonly<Partial<Record<HeadedSheet, Contents>>>;
  readonly history: HistoryPlace | undefined;
}

/**
 * Queues the reading of sheets and headings beside the tables, by the names that they were made under.
 *
 * @returns what they are, once the context was synchronised
 */
export function queueBeside(context: Excel.RequestContext): () => Beside {
  const [guide, official] = [SHEET.guide, SHEET.official].map((name) => queueSheet(context, name)) as [
    () => Contents | undefined,
    () => Contents | undefined,
  ];
  const tables = { system: TABLE.system, scores: TABLE.scores, findings: TABLE.findings } as const;
  const tops = Object.entries(tables).map(([sheet, table]) => [sheet, queueTop(context, table)] as const);
  const history = queueHistoryPlace(context);
  return () => ({
    guide: guide(),
    official: official(),
    tops: Object.fromEntries(tops.map(([sheet, top]) => [sheet, top()])),
    history: history(),
  });
}

/** Queues all that is used of a sheet. */
export function queueSheet({ workbook }: Excel.RequestContext, name: string): () => Contents | undefined {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  const contents = queueContents(used, sheet);
  return () => (sheet.isNullObject || used.isNullObject ? undefined : contents());
}

/** The uppermost cells of the sheet that a table stands on, whatever that is called. */
function queueTop({ workbook }: Excel.RequestContext, name: string): () => Contents | undefined {
  const table = workbook.tables.getItemOrNullObject(name);
  const contents = queueContents(table.worksheet.getRange(TOP), table.worksheet);
  return () => (table.isNullObject ? undefined : contents());
}
