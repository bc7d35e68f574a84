import { rangeOn } from "../request/passing";
import type { DressedLine } from "../../workbook/journal/dressedLine";
import { type Part, writing } from "../request/part";

/** Makes a new line of the history look like its first; that one was dressed along with the sheet. */
export function dressingLine(line: DressedLine): Part {
  return looking(line, line.like);
}

/**
 * Makes a line that is taken back look like the one below it: like nothing, or as workbooks of earlier versions have it,
 * in which thirty lines were dressed before anything stood in them.
 */
export function undressingLine(line: DressedLine): Part {
  return looking(line, line.area.row + 1);
}

function looking({ sheet, area }: DressedLine, row: number): Part {
  return writing(({ workbook }) => {
    // how a line looks never stops what is done to it: its sheet may be gone, or be called otherwise by now
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
    const like = rangeOn(worksheet, { ...area, row });
    rangeOn(worksheet, area).copyFrom(like, "Formats");
  });
}
