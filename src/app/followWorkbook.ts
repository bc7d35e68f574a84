import { type StopWatching, watchWorkbook } from "../excel/watchWorkbook";

/**
 * Tells when anybody has changed the workbook: an edit, its undoing, a co-author, another pane, a ribbon button; a sheet
 * that came or went. What this add-in writes itself is told too. Nothing is read.
 *
 * @returns a function that ends it and removes its handlers
 */
export function followWorkbook(onChange: () => void): Promise<StopWatching> {
  return watchWorkbook(onChange);
}
