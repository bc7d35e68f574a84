import { passing } from "../request/passing";
import { isSummary } from "../../workbook/findings/findingRows";
import { TABLE } from "../../workbook/tableNames";
import { Part } from "../request/part";

/** Where the line is looked for: rows that users put in above the list move it down. */
const ABOVE = "A1:Z6";

/** The line below the title of 校验结果, where it stands. */
export interface SummaryCell {
  readonly sheet: string;
  /** counted from 0 */
  readonly row: number;
  readonly column: number;
  readonly line: string;
}

/** Reads the line below the title of 校验结果; undefined where there is none, and where its sheet is protected. */
export const READING_SUMMARY = new Part<SummaryCell | undefined>(({ workbook }) => {
  const worksheet = workbook.tables.getItemOrNullObject(TABLE.findings).worksheet.load("name");
  const range = passing(worksheet.getRange(ABOVE)).load("formulas");
  const protection = worksheet.protection.load("protected");
  return () => {
    if (worksheet.isNullObject || protection.protected) return undefined;
    for (const [row, cells] of range.formulas.entries()) {
      const column = cells.findIndex(isSummary);
      if (column >= 0) return { sheet: worksheet.name, row, column, line: String(cells[column]) };
    }
    return undefined;
  };
});
