import type { HistoryPlace } from "../../workbook/history/historyLine";
import { HISTORY_COLUMN, isDetail } from "../../workbook/history/historyColumns";
import { rowsOf } from "../../workbook/publication/covered/cut";
import type { FoundHistory } from "../../workbook/publication/covered/historyGrid";
import { areaAddress } from "../../workbook/plan/address";
import { type Contents, joined } from "../../workbook/read/contents";
import { CELL_LIMIT } from "../../workbook/storage/pieces";
import { inBatches } from "../../workbook/plan/inBatches";
import { PAYLOAD } from "../payload";
import { queueContents } from "../read/readTables";

/** So much fits into an answer beside what else is asked. */
const ALONG_LIMIT = 400_000;
/** What is shown of a line. */
const LINE = 1_000;

/** The lines of 历次得分 with all that their hidden cells keep, and what stands above them. */
export interface ReadHistory {
  readonly history: FoundHistory | undefined;
  readonly top: Contents | undefined;
}

/**
 * Queues the reading of 历次得分 where it fits in; long ones take round trips of their own.
 *
 * @param place where the next line goes; undefined where there is no history
 * @returns asks for what did not fit into the answer along with the rest, once the context was synchronised
 */
export function queueLines(
  context: Excel.RequestContext,
  place: HistoryPlace | undefined,
): () => Promise<ReadHistory> {
  if (!place || place.row * weightOf(place) > ALONG_LIMIT) return () => readLines(context, place);
  const along = queueRows(context, place, rowsTo(place));
  return () => Promise.resolve(cutAtTitles(along(), place));
}

/** Reads 历次得分: one round trip for each payload. */
export async function readLines(
  context: Excel.RequestContext,
  place: HistoryPlace | undefined,
): Promise<ReadHistory> {
  if (!place) return { history: undefined, top: undefined };
  const parts: Contents[] = [];
  for (const batch of inBatches(rowsTo(place), () => weightOf(place), PAYLOAD)) {
    parts.push(await readRows(context, place, batch));
  }
  return cutAtTitles(joined(parts), place);
}

const rowsTo = ({ row }: HistoryPlace): number[] => Array.from({ length: row }, (_, i) => i);

/** What an answer about a line takes. */
function weightOf({ columns }: HistoryPlace): number {
  return LINE + CELL_LIMIT * [...columns.keys()].filter(isDetail).length;
}

function cutAtTitles(contents: Contents, place: HistoryPlace): ReadHistory {
  return {
    history: { contents: rowsOf(contents, place.header), stampedRow: stampedRow(place) },
    top: rowsOf(contents, 0, place.header),
  };
}

async function readRows(
  context: Excel.RequestContext,
  place: HistoryPlace,
  rows: readonly number[],
): Promise<Contents> {
  const contents = queueRows(context, place, rows);
  await context.sync();
  return contents();
}

function queueRows(
  context: Excel.RequestContext,
  { sheet, columns }: HistoryPlace,
  rows: readonly number[],
): () => Contents {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const width = Math.max(...columns.values()) + 1;
  const area = { row: rows[0]!, column: 0, rows: rows.length, columns: width };
  return queueContents(worksheet.getRange(areaAddress(area)), worksheet);
}

/** The line that publishing writes its stamp into. */
function stampedRow({ isEmpty, columns, row }: HistoryPlace): number | undefined {
  return isEmpty || !columns.has(HISTORY_COLUMN.stamp) ? undefined : row - 1;
}
