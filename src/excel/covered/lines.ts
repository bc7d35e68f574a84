import type { HistoryPlace } from "../../workbook/history/historyLine";
import { HISTORY_COLUMN, isDetail } from "../../workbook/history/historyColumns";
import { rowsOf } from "../../workbook/read/rows";
import type { FoundHistory } from "../../workbook/publication/covered/historyGrid";
import { areaAddress } from "../../workbook/plan/address";
import { type Contents, joined } from "../../workbook/read/contents";
import { CELL_LIMIT } from "../../workbook/storage/pieces";
import { inBatches } from "../../workbook/plan/inBatches";
import { readingArea } from "../read/tables";
import { known, type Part } from "../request/part";
import { PAYLOAD } from "../request/payload";
import type { Requests } from "../request/requests";

/** Bytes that fit into an answer along with the rest of the request. */
const ALONG_LIMIT = 400_000;
/** Bytes of the visible cells of a line. */
const LINE = 1_000;

/** The lines of 历次得分 with their hidden cells, and the rows above them. */
export interface ReadHistory {
  readonly history: FoundHistory | undefined;
  readonly top: Contents | undefined;
}

/**
 * Reads 历次得分 along with other parts of a request, where it fits.
 *
 * @param place where the next line goes; undefined where there is no history
 * @returns undefined for a long history, which takes requests of its own (`readLines`)
 */
export function readingLines(place: HistoryPlace | undefined): Part<ReadHistory> | undefined {
  if (!place) return known(NO_LINES);
  if (place.row * weightOf(place) > ALONG_LIMIT) return undefined;
  return readingRows(place, rowsTo(place)).map((contents) => cutAtTitles(contents, place));
}

/** Reads 历次得分: one request for each payload. */
export async function readLines(requests: Requests, place: HistoryPlace | undefined): Promise<ReadHistory> {
  if (!place) return NO_LINES;
  const parts: Contents[] = [];
  for (const batch of inBatches(rowsTo(place), () => weightOf(place), PAYLOAD)) {
    parts.push(await requests.send(readingRows(place, batch)));
  }
  return cutAtTitles(joined(parts), place);
}

const NO_LINES: ReadHistory = { history: undefined, top: undefined };

const rowsTo = ({ row }: HistoryPlace): number[] => Array.from({ length: row }, (_, i) => i);

/** Bytes of an answer about one line. */
function weightOf({ columns }: HistoryPlace): number {
  return LINE + CELL_LIMIT * [...columns.keys()].filter(isDetail).length;
}

function cutAtTitles(contents: Contents, place: HistoryPlace): ReadHistory {
  return {
    history: { contents: rowsOf(contents, place.header), stampedRow: stampedRow(place) },
    top: rowsOf(contents, 0, place.header),
  };
}

function readingRows({ sheet, columns }: HistoryPlace, rows: readonly number[]): Part<Contents> {
  const width = Math.max(...columns.values()) + 1;
  const area = { row: rows[0]!, column: 0, rows: rows.length, columns: width };
  return readingArea(sheet, areaAddress(area));
}

/**
 * The row that publishing writes its stamp into, counted from 0; undefined where there is no line or no such column.
 */
function stampedRow({ isEmpty, columns, row }: HistoryPlace): number | undefined {
  return isEmpty || !columns.has(HISTORY_COLUMN.stamp) ? undefined : row - 1;
}
