import { cellAddress } from "./address";
import type { Formula } from "./plan";

/**
 * A link as a formula works in Excel, WPS and LibreOffice alike, and follows no outside address.
 *
 * @param cell as in `F7`
 * @param text what is shown
 */
export function linkTo(sheet: string, cell = cellAddress(0, 0), text = sheet): Formula {
  return { formula: `=HYPERLINK(${quoted(targetOf(sheet, cell))},${quoted(text)})` };
}

/** A place in the workbook, as a link names it. */
export function targetOf(sheet: string, cell: string): string {
  return `#'${sheet.replace(/'/g, "''")}'!${cell}`;
}

/**
 * A link whose target and text stand in other cells; only the text where there is no target.
 *
 * @param target address of a cell, as in `N4`
 * @param text address of a cell
 */
export function linkBy(target: string, text: string): Formula {
  return { formula: `=IF(${target}="",${text}&"",HYPERLINK(${target},${text}))` };
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
