import { passing } from "../request/passing";
import type { Contents, TableContents } from "../../workbook/read/contents";
import { above } from "../../workbook/read/rows";
import { TABLE } from "../../workbook/tableNames";
import { Part } from "../request/part";
import { loadContents } from "../read/tables";

/** Where the deadline is looked for: rows that users put in above the table move it down. */
const ABOVE = "A1:BZ12";

/** 下发与回收 as it was found. */
export interface Register {
  /** with its formulas */
  readonly table: TableContents;
  /** what stands above the table */
  readonly above: Contents;
}

/** Reads 下发与回收; undefined when the sheet or its table is not there. */
export const READING_REGISTER = new Part<Register | undefined>(({ workbook }) => {
  const found = workbook.tables.getItemOrNullObject(TABLE.register);
  const { worksheet } = found;
  const table = loadContents(passing(found.getRange()), worksheet, "everything");
  const top = loadContents(passing(worksheet.getRange(ABOVE)), worksheet, "everything");
  return () => {
    if (found.isNullObject) return undefined;
    const contents = { name: TABLE.register, ...table() };
    return { table: contents, above: above(top(), contents.row) };
  };
});
