import type { Area } from "../../workbook/plan/plan";
import { areaAddress } from "../../workbook/plan/address";
import type { DressedLine } from "../../workbook/journal/dressedLine";
import { type Part, writing } from "../request/part";

/** Makes a new line of the history look like its first; that one was dressed along with the sheet. */
export function dressingLine({ sheet, area, like }: DressedLine): Part {
  return writing(({ workbook }) => {
    const at = (line: Area): Excel.Range => workbook.worksheets.getItem(sheet).getRange(areaAddress(line));
    at(area).copyFrom(at({ ...area, row: like }), "Formats");
  });
}

/** Takes the look of a line away again, when the line is taken back. */
export function undressingLine({ sheet, area }: DressedLine): Part {
  return writing(({ workbook }) =>
    workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).clear("Formats"),
  );
}
