import type { Answer, Ground } from "../case";

/** A table over these rows, from A1. */
export function tableOf(
  { sheet }: Ground,
  rows: readonly (readonly Answer[])[],
  hasHeaders = true,
): Excel.Table {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
  range.values = rows as unknown[][];
  return sheet.tables.add(range, hasHeaders);
}
