import { type StopWatching, watchEdits, watchSheets } from "../excel/watchEdits";

/**
 * Tells when anybody has changed the workbook: an edit, its undoing, a co-author, another pane, a ribbon button; a sheet
 * that came or went. What this add-in writes itself is told too. Nothing is read.
 *
 * @returns a function that ends it and removes its handlers
 */
export async function followWorkbook(onChange: () => void): Promise<StopWatching> {
  const stopEdits = await watchEdits(() => Promise.resolve(onChange()), "everybody");
  try {
    const stopSheets = await watchSheets(onChange);
    return async () => {
      await stopEdits();
      await stopSheets();
    };
  } catch (error) {
    await stopEdits();
    throw error;
  }
}
