import type { Signed } from "../../workbook/journal/lease";
import { isUnderWay, signed } from "../journal/session";
import { Part, writing } from "../request/part";
import { type Requests, requestsTo } from "../request/requests";
import type { Ground, Hands } from "./case";

/** How sheets and names of the self-test begin, including those that were left when it was broken off. */
const TEMPORARY = "_指标簿自检";

/** Excel waits until the user has left a cell that is being edited. */
export const WAITING = { delayForCellEdit: true } as const;

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** The beginning alone does not tell: the name of a user's sheet may begin in the same way. */
function isTemporary(name: string): boolean {
  if (!name.startsWith(TEMPORARY)) return false;
  const rest = name.slice(TEMPORARY.length);
  return /^(\d+-|_\d+_)/.test(rest) || MODES.some((mode) => rest === `-${mode}`);
}

/** Name of the sheet that keeps the calculation mode of the workbook, in case the self-test is broken off. */
function rememberedMode(mode: string): string {
  return `${TEMPORARY}-${mode}`;
}

/**
 * Runs work on an empty sheet of its own, and deletes everything that it made, also when it fails.
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
    // only its own: work that was given up may end while the next is under way
    const kinds = [`${number}-`, `_${number}_`];
    await Excel.run(WAITING, (context) => clearTemporary(requestsTo(context), kinds));
  }
}

/** Begins a self-test: a hidden sheet keeps the calculation mode of the workbook, and who runs the test since when. */
export function beginning(mode: string): Part {
  return writing(({ workbook }) => {
    const sheet = workbook.worksheets.add(rememberedMode(mode));
    sheet.visibility = "Hidden";
    sheet.getRange(STAMP).values = [[stamp()]];
  });
}

/** Renews the time stamp that says that the self-test is under way. */
export function renewing(mode: string): Part {
  return writing(({ workbook }) => {
    workbook.worksheets.getItem(rememberedMode(mode)).getRange(STAMP).values = [[stamp()]];
  });
}

/** `left` by a self-test that was broken off; `others`: somebody else's may be under way. */
export type Temporary = "none" | "left" | "others";

/** Reads whether sheets of a self-test are there. */
export function readingTemporary(now = new Date()): Part<Temporary> {
  return new Part(({ workbook: { worksheets } }) => {
    worksheets.load("items/name");
    const stamps = MODES.map((mode) =>
      worksheets.getItemOrNullObject(rememberedMode(mode)).getRange(STAMP).load("values"),
    );
    return () => {
      if (!worksheets.items.some(({ name }) => isTemporary(name))) return "none";
      const isOthers = stamps.some((range) => !range.isNullObject && isUnderWay(stamped(range.values), now));
      return isOthers ? "others" : "left";
    };
  });
}

const STAMP = "A1";

function stamp(): string {
  return JSON.stringify(signed({ time: new Date().toISOString() }));
}

function stamped(values: readonly (readonly unknown[])[]): Signed | undefined {
  try {
    return JSON.parse(String(values[0]?.[0])) as Signed;
  } catch {
    return undefined;
  }
}

/**
 * Deletes the sheets and names of self-tests, also of one that was broken off, and restores the calculation mode.
 *
 * @param kinds how the names go on after their common beginning; default: all
 */
export async function clearTemporary(requests: Requests, kinds: readonly string[] = [""]): Promise<void> {
  const { sheets, names } = await requests.send(READING_ALL);
  const isOurs = (name: string): boolean =>
    isTemporary(name) && kinds.some((kind) => name.startsWith(TEMPORARY + kind));
  const [ourSheets, ourNames] = [sheets.filter(isOurs), names.filter(isOurs)];
  const mode = MODES.find((each) => ourSheets.includes(rememberedMode(each)));
  await requests.send(
    writing(({ workbook: { application, worksheets, names: items } }) => {
      if (mode) application.calculationMode = mode;
      for (const name of ourSheets) {
        const sheet = worksheets.getItem(name);
        // a very hidden sheet cannot be deleted
        sheet.visibility = "Visible";
        sheet.delete();
      }
      for (const name of ourNames) items.getItem(name).delete();
    }),
  );
}

const READING_ALL = new Part(({ workbook: { worksheets, names } }) => {
  worksheets.load("items/name");
  names.load("items/name");
  return () => ({
    sheets: worksheets.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
  });
});
