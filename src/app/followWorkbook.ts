import { type StopWatching, watchEdits, watchSheets } from "../excel/watchEdits";

/**
 * Tells when somebody else than this add-in has changed the workbook: an edit, its undoing, a co-author, another pane; a
 * sheet that came or went. Nothing is read.
 *
 * @returns what ends it and leaves no handler behind
 */
export async function followWorkbook(onChange: () => void): Promise<StopWatching> {
  const watches = await Promise.all([watchEdits(() => Promise.resolve(onChange())), watchSheets(onChange)]);
  return async () => {
    for (const stop of watches) await stop();
  };
}
