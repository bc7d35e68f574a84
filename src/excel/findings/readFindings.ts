import { areaAddress } from "../../workbook/plan/address";
import type { Area } from "../../workbook/plan/plan";
import { type Contents, joined, type TableContents } from "../../workbook/read/contents";
import { TABLE } from "../../workbook/tableNames";
import { inBatches } from "../../workbook/plan/inBatches";
import { PAYLOAD } from "../payload";
import { queueContents } from "../read/readTables";

/** Where the table of 校验结果 stands. */
export interface FindingPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** What an answer about a row takes: values, types, formats and formulas. */
const BYTES_PER_ROW = 2_500;

/**
 * Queues the question where the table of findings stands.
 *
 * @returns the answer, once the context was synchronised; undefined when there is none
 */
export function queueFindingPlace({ workbook }: Excel.RequestContext): () => FindingPlace | undefined {
  const table = workbook.tables.getItemOrNullObject(TABLE.findings);
  const sheet = table.worksheet.load("name");
  const range = table.getRange().load("rowIndex, columnIndex, rowCount, columnCount");
  return () => {
    if (table.isNullObject) return undefined;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { sheet: sheet.name, area: { row, column, rows, columns } };
  };
}

/**
 * Queues the reading of the table, formulas and number formats included, where it fits in; a long one takes round trips
 * of its own, at once.
 *
 * @returns what it holds, once the context was synchronised
 */
export async function readFindings(
  context: Excel.RequestContext,
  place: FindingPlace | undefined,
): Promise<() => TableContents | undefined> {
  if (!place) return () => undefined;
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const rows = Array.from({ length: place.area.rows }, (_, i) => place.area.row + i);
  const batches = inBatches(rows, () => BYTES_PER_ROW, PAYLOAD);
  const parts: (() => Contents)[] = [];
  for (const batch of batches) {
    const area = { ...place.area, row: batch[0]!, rows: batch.length };
    parts.push(queueContents(sheet.getRange(areaAddress(area)), sheet, "everything"));
    if (batches.length > 1) await send(context);
  }
  return () => ({ name: TABLE.findings, ...joined(parts.map((part) => part())) });
}

/** One answer: the payload limit decides how many there are. */
function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}
