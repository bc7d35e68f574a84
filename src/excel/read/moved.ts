import { rangeOn } from "../request/passing";
import type { TableContents } from "../../workbook/read/contents";
import { inOrder, Part } from "../request/part";

/** A table with the column, counted from 0, that holds the keys of its rows. */
export interface KeyedTable {
  readonly table: TableContents;
  readonly key: number;
}

/**
 * Whether rows or columns of tables stand elsewhere than they were read, as of that point of the request: somebody has
 * sorted them, or has put some in.
 */
export function readingMoved(tables: readonly KeyedTable[]): Part<boolean> {
  return inOrder(tables.map(readingOne)).map((moved) => moved.includes(true));
}

function readingOne({ table, key }: KeyedTable): Part<boolean> {
  const { sheet, row, column, values } = table;
  const titles = { row, column, rows: 1, columns: values[0]!.length };
  const keys = { row, column: column + key, rows: values.length, columns: 1 };
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
    const [above, beside] = [titles, keys].map((area) => rangeOn(worksheet, area).load("values"));
    return () =>
      worksheet.isNullObject ||
      above!.values[0]!.some((title, i) => title !== values[0]![i]) ||
      beside!.values.some(([found], i) => found !== values[i]![key]);
  });
}
