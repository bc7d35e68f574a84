import type { HistoryPlace } from "../../workbook/history/historyLine";
import { areaAddress } from "../../workbook/plan/address";
import { type Part, writing } from "../request/part";

/** Makes a new line of the history look like its first; that one was dressed along with the sheet. */
export function dressingLine({ sheet, header, row, columns }: HistoryPlace): Part {
  const first = header + 1;
  return writing(({ workbook }) => {
    if (row === first) return;
    const at = (line: number): Excel.Range =>
      workbook.worksheets
        .getItem(sheet)
        .getRange(areaAddress({ row: line, column: 0, rows: 1, columns: Math.max(...columns.values()) + 1 }));
    at(row).copyFrom(at(first), "Formats");
  });
}
