import { cellAddress } from "../../../workbook/plan/address";

/** The letters of a column, counted from 0: `A`, `AB`. */
export function columnName(column: number): string {
  return cellAddress(0, column).slice(0, -1);
}
