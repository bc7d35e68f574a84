import type { Ground, Hands } from "./case";

/** Sheets and names that begin like this belong to the self-test, also those that it has left when it was broken off. */
export const TEMPORARY = "_指标簿自检";

/**
 * Runs some work on an empty sheet of its own, and takes away all that it has made, whatever becomes of it.
 *
 * @param number tells the sheets of this work from others
 */
export async function inSandbox<Result>(
  work: (ground: Ground) => Promise<Result>,
  number: number,
  hands?: Hands,
): Promise<Result> {
  try {
    return await Excel.run(async (context) => {
      let made = 0;
      const another = (): Excel.Worksheet =>
        context.workbook.worksheets.add(`${TEMPORARY}${number}-${++made}`);
      const freeName = (stem: string): string => `${TEMPORARY}_${number}_${stem}`;
      const sheet = another();
      await context.sync();
      return await work({ context, sheet, another, freeName, ...(hands ? { hands } : {}) });
    });
  } finally {
    await Excel.run(clearTemporary);
  }
}

/**
 * Queues the question whether a self-test has left sheets.
 *
 * @returns the answer, once the context was synchronised
 */
export function queueTemporary({ workbook: { worksheets } }: Excel.RequestContext): () => boolean {
  worksheets.load("items/name");
  return () => worksheets.items.some(({ name }) => name.startsWith(TEMPORARY));
}

/**
 * Takes away the sheets and names of self-tests, also of one that was broken off.
 *
 * @returns how many sheets there were
 */
export async function clearTemporary(context: Excel.RequestContext): Promise<number> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name, items/visibility");
  names.load("items/name");
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => name.startsWith(TEMPORARY));
  for (const sheet of sheets) {
    // a very hidden sheet cannot be deleted
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.delete();
  }
  for (const item of names.items.filter(({ name }) => name.startsWith(TEMPORARY))) item.delete();
  await context.sync();
  return sheets.length;
}
