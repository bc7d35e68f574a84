import { passing } from "../request/passing";
import type { ColumnChange } from "../../workbook/journal/stored";
import { NO_BASIS } from "../../workbook/plan/footer";
import { TABLE } from "../../workbook/tableNames";
import { Part } from "../request/part";

/** Where the lines above 计分表 are looked for: rows that users put in above them move them down. */
const ABOVE = "A1:Z6";

/** Reads the lines above 计分表 that are formulas, as changes that fix what they say now. */
export const READING_LIVE_LINES = new Part<ColumnChange[]>(({ workbook }) => {
  const table = workbook.tables.getItemOrNullObject(TABLE.groups);
  const header = passing(table.getHeaderRowRange()).load("rowIndex");
  const lines = passing(table.worksheet.getRange(ABOVE)).load("formulas, values");
  table.worksheet.load("name");
  return () => {
    if (table.isNullObject) return [];
    return lines.formulas.slice(0, header.rowIndex).flatMap((cells: readonly unknown[], row: number) =>
      cells.flatMap((content, column): ColumnChange[] => {
        const isOurs = typeof content === "string" && content.startsWith("=") && content.includes(NO_BASIS);
        if (!isOurs) return [];
        const after = [lines.values[row]![column] as string];
        return [{ sheet: table.worksheet.name, row, column, before: [{ formula: content }], after }];
      }),
    );
  };
});
