import type { Ground, Hands } from "./case";

/** Sheets and names that begin like this belong to the self-test, also those that it has left when it was broken off. */
export const TEMPORARY = "_指标簿自检";

/** A user who is in a cell finishes first. */
export const WAITING = { delayForCellEdit: true } as const;

/** The sheet whose name remembers how the workbook calculates, should the self-test be broken off. */
export function rememberedMode(mode: string): string {
  return `${TEMPORARY}-${mode}`;
}

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
    return await Excel.run(WAITING, async (context) => {
      let made = 0;
      const another = (): Excel.Worksheet =>
        context.workbook.worksheets.add(`${TEMPORARY}${number}-${++made}`);
      const freeName = (stem: string): string => `${TEMPORARY}_${number}_${stem}`;
      const sheet = another();
      await context.sync();
      return await work({ context, sheet, another, freeName, ...(hands ? { hands } : {}) });
    });
  } finally {
    // its own alone: work that was given up may end while the next is under way
    await Excel.run(WAITING, (context) => clearTemporary(context, [`${number}-`, `_${number}_`]));
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
 * Takes away the sheets and names of self-tests, also of one that was broken off, and gives the workbook its way of
 * calculating back.
 *
 * @param kinds beginnings of names, behind the word that they all begin with; all of them when it is not said
 */
export async function clearTemporary(
  context: Excel.RequestContext,
  kinds: readonly string[] = [""],
): Promise<void> {
  const { application, worksheets, names } = context.workbook;
  worksheets.load("items/name, items/visibility");
  names.load("items/name");
  await context.sync();
  const isOurs = ({ name }: { readonly name: string }): boolean =>
    kinds.some((kind) => name.startsWith(TEMPORARY + kind));
  const sheets = worksheets.items.filter(isOurs);
  const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
  const mode = modes.find((each) => sheets.some(({ name }) => name === rememberedMode(each)));
  if (mode) application.calculationMode = mode;
  for (const sheet of sheets) {
    // a very hidden sheet cannot be deleted
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.delete();
  }
  for (const item of names.items.filter(isOurs)) item.delete();
  await context.sync();
}
