import { passing } from "../request/passing";
import { areaAddress } from "../../workbook/plan/address";
import { inBatches } from "../../workbook/plan/inBatches";
import type { Area } from "../../workbook/plan/plan";
import { type Contents, joined, type TableContents } from "../../workbook/read/contents";
import { TABLE } from "../../workbook/tableNames";
import { readingArea } from "../read/tables";
import { known, Part } from "../request/part";
import { PAYLOAD } from "../request/payload";
import type { Requests } from "../request/requests";

/** Where the table of 校验结果 stands. */
export interface FindingPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Bytes of an answer about one row: values, types, formats and formulas. */
const BYTES_PER_ROW = 2_500;

/** Reads where the table of findings stands; undefined when there is none. */
export const READING_FINDING_PLACE = new Part<FindingPlace | undefined>(({ workbook }) => {
  const table = workbook.tables.getItemOrNullObject(TABLE.findings);
  const sheet = table.worksheet.load("name");
  const range = passing(table.getRange()).load("rowIndex, columnIndex, rowCount, columnCount");
  return () => {
    if (table.isNullObject) return undefined;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { sheet: sheet.name, area: { row, column, rows, columns } };
  };
});

/**
 * Reads the table, formulas and number formats included: a long one in requests of its own.
 *
 * @returns a part whose answer is the table: sent by the caller for a short one, known already for a long one
 */
export async function readFindings(
  requests: Requests,
  place: FindingPlace | undefined,
): Promise<Part<TableContents | undefined>> {
  if (!place) return known(undefined);
  const rows = Array.from({ length: place.area.rows }, (_, i) => place.area.row + i);
  const batches = inBatches(rows, () => BYTES_PER_ROW, PAYLOAD);
  const reading = batches.map((batch) => {
    const area = { ...place.area, row: batch[0]!, rows: batch.length };
    return readingArea(place.sheet, areaAddress(area), "everything");
  });
  const asTable = (contents: Contents): TableContents => ({ name: TABLE.findings, ...contents });
  if (reading.length === 1) return reading[0]!.map(asTable);
  const parts: Contents[] = [];
  for (const part of reading) parts.push(await requests.send(part));
  return known(asTable(joined(parts)));
}
