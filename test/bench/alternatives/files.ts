import { recalculate } from "../../../src/emulator/calculation/recalculate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { measureInTurn } from "../measure";
import { type Compared, compared, type Comparison, type Subject, told } from "./comparison";
import { LIBRARY, openByLibrary, saveByLibrary } from "./exceljs";
import { outdatedResults, survival, toldSurvival } from "./survival";
import { DEMO, firstEntry, generated, LARGE, largeSystem, scoredDemo } from "./workbooks";

const CHANGED = 300;
const KINDS = ["open", "open, change an entry, save", "open, change, calculate, save"] as const;

const subjects: readonly Subject[] = [DEMO, LARGE].flatMap((workbook) =>
  KINDS.map((kind) => ({ what: `${workbook}: ${kind}`, against: LIBRARY })),
);

/** Opening a file and saving it with one entry changed: patched by us, written anew by the library. */
export const files: Comparison = {
  subjects,
  compare: async () => [
    ...(await compareFile(subjects.slice(0, 3), await scoredDemo(), { runs: 9, warming: 3 })),
    ...(await compareFile(subjects.slice(3), await generated(largeSystem()), { runs: 3, warming: 1 })),
  ],
};

async function compareFile(
  [opening, saving, calculating]: readonly Subject[],
  workbook: WorkbookModel,
  often: Parameters<typeof measureInTurn>[0],
): Promise<Compared[]> {
  const bytes = await fileOf(workbook);
  const changedBy =
    (change: typeof changedByUs, isCalculated = false) =>
    () =>
    () =>
      change(bytes, isCalculated);
  const opened = await measureInTurn(
    often,
    () => () => openWorkbook(bytes),
    () => () => openByLibrary(bytes),
  );
  const saved = await measureInTurn(often, changedBy(changedByUs), changedBy(changedByLibrary));
  const calculated = await measureInTurn(often, changedBy(changedByUs, true), changedBy(changedByLibrary));
  return [
    compared(opening!, opened, `${(bytes.length / 1e6).toFixed(2)} MB`),
    compared(saving!, saved, await toldLosses(bytes)),
    compared(calculating!, calculated, await toldOutdated(bytes)),
  ];
}

/** A file in which the entry that is changed has a number. */
export function fileOf(workbook: WorkbookModel): Promise<Uint8Array> {
  const { sheet, row, column } = firstEntry(workbook);
  if (typeof sheet.cell(row, column)?.value !== "number") {
    sheet.put(row, column, { value: CHANGED / 2 });
    recalculate(workbook);
  }
  return saveWorkbook(workbook);
}

/** What becomes of a file beside the entry: it says what the times are paid for. */
export async function toldLosses(bytes: Uint8Array): Promise<string> {
  const [ours, theirs] = [await changedByUs(bytes), await changedByLibrary(bytes)];
  return `${toldSurvival("ours", survival(bytes, ours))}. ${toldSurvival(LIBRARY, survival(bytes, theirs))}`;
}

async function toldOutdated(bytes: Uint8Array): Promise<string> {
  const outdated = await outdatedResults(await changedByLibrary(bytes), await changedByUs(bytes, true));
  if (outdated === 0) return "the library calculates nothing; no result follows from this entry alone";
  return `the library calculates nothing: ${told(outdated)} formulas in its file show what the former entry gave`;
}

async function changedByUs(bytes: Uint8Array, isCalculated = false): Promise<Uint8Array> {
  const { workbook } = await openWorkbook(bytes);
  const { sheet, row, column } = firstEntry(workbook);
  sheet.put(row, column, { value: CHANGED });
  if (isCalculated) recalculate(workbook);
  return saveWorkbook(workbook);
}

async function changedByLibrary(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openByLibrary(bytes);
  const sheet = workbook.worksheets.find(({ name }) => name.startsWith("填报-"))!;
  const entry = entryOf(sheet);
  sheet.getCell(entry.row, entry.column).value = CHANGED;
  return saveByLibrary(workbook);
}

/** Below the title 本期值, as `firstEntry` finds it. */
function entryOf(sheet: Awaited<ReturnType<typeof openByLibrary>>["worksheets"][number]): {
  readonly row: number;
  readonly column: number;
} {
  let found: { row: number; column: number } | undefined;
  sheet.eachRow((cells, row) =>
    cells.eachCell((cell, column) => {
      if (!found && cell.value === "本期值") found = { row: row + 1, column };
    }),
  );
  return found!;
}
