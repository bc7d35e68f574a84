import { cellAddress } from "./address";
import type { Formula } from "./plan";

/**
 * A link as a formula works in Excel, WPS and LibreOffice alike, and follows no outside address.
 *
 * @param cell as in `F7`
 * @param text what is shown
 */
export function linkTo(sheet: string, cell = cellAddress(0, 0), text = sheet): Formula {
  const target = `#'${sheet.replace(/'/g, "''")}'!${cell}`;
  return { formula: `=HYPERLINK(${quoted(target)},${quoted(text)})` };
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
