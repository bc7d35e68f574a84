import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { openOthersBy } from "../../../src/app/openingOthers";
import { distributeWorkbook, type PartFile } from "../../../src/app/returns/distribute";
import { masterSystem } from "../../../src/app/returns/collect";
import { returnsOf } from "../../../src/app/returns/returnsOf";
import { readReturns } from "../../../src/app/returns/readReturns";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { parseAddress } from "../../../src/emulator/model/rect";
import type { WorkbookModel } from "../../../src/emulator/model/workbook";
import { readWorkbook } from "../../../src/excel/read/readWorkbook";
import { inExcel } from "../../../src/excel/request/run";
import { requestsTo } from "../../../src/excel/request/requests";
import { contextOf } from "../../../src/emulator/client/install";
import { ExcelHost } from "../../../src/emulator/excelHost";
import { makeApart, openApart } from "../../../src/uploads/openApart";
import { startExcel } from "../../emulator/startExcel";
import { smallSystem } from "../../hostile/smallSystem";
import type { Submission } from "../../../src/validation/entries";
import type { AnyReturned } from "../../../src/workbook/returns/judged";
import { cellsOf, type Held, heldIn } from "../../../src/workbook/returns/held";

export const NOON = new Date("2022-01-20T12:00:00Z");

/** Other workbooks are opened and made as the pane does. */
export function opensOthers(): void {
  openOthersBy({ open: openApart, make: () => Promise.resolve(makeApart()) });
}

/** Hands files out, by id of the department. */
export async function handOut(
  departments?: readonly string[],
  due?: string,
  now = NOON,
): Promise<Map<string, PartFile>> {
  const files = new Map<string, PartFile>();
  const deliver = (file: PartFile): void => void files.set(file.department.id, file);
  await distributeWorkbook({ departments, due, deliver }, now);
  return files;
}

/** An office of a small system that has handed out its files. */
export interface Office {
  readonly host: ExcelHost;
  /** A file as it comes back from a department: as it was handed out last, but for some cells. */
  readonly back: (id: string, edits: Edits) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** The file of a department as it was handed out last. */
  readonly blank: (id: string) => { readonly name: string; readonly bytes: Uint8Array };
  /** Hands a file out again. */
  readonly again: (id: string, now: Date) => Promise<void>;
}

/** @param edits what stands in the workbook by then */
export async function office(edits: Edits = {}): Promise<Office> {
  const host = startExcel();
  await generateWorkbook(smallSystem, {}, NOON);
  await editMaster(host, edits);
  const files = await handOut();
  return {
    host,
    back: async (id, each) => ({ name: `${id}.xlsx`, bytes: await edited(files.get(id)!.bytes, each) }),
    blank: (id) => ({ name: `${id}-blank.xlsx`, bytes: files.get(id)!.bytes }),
    again: async (id, now) => void files.set(id, (await handOut([id], undefined, now)).get(id)!),
  };
}

/** How far it has come with a department, as the pane tells it. */
export async function stateOf(id: string): Promise<string | undefined> {
  return (await returnsOf(NOON)).departments.find(({ progress }) => progress.id === id)?.state;
}

/** What came back, read as it is read before it is merged. */
export async function readBack(
  ...files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly modified?: number }[]
): Promise<AnyReturned[]> {
  const given = files.map(({ bytes, ...file }) => ({ ...file, bytes: () => Promise.resolve(bytes) }));
  return readReturns(given, await masterSystem());
}

/** What a department does to its file: by place, as in `a@0` or `x.person`; null empties a cell. */
export type Edits = Readonly<Record<string, Held>>;

/** People save one file after the other. */
let clock = NOON.getTime();

export function nextSecond(): Date {
  return new Date((clock += 1000));
}

/** A file with something else in some of its cells, saved later than those before. */
export async function edited(bytes: Uint8Array, edits: Edits): Promise<Uint8Array> {
  const { workbook } = await openWorkbook(bytes);
  const submission = await readWorkbook(requestsTo(contextOf(new ExcelHost(workbook))));
  edit(workbook, submission, edits);
  return saveWorkbook(workbook, nextSecond());
}

/** A file with something done to it. */
export async function spoiled(
  bytes: Uint8Array,
  spoil: (workbook: WorkbookModel) => void,
): Promise<Uint8Array> {
  const { workbook } = await openWorkbook(bytes);
  spoil(workbook);
  return saveWorkbook(workbook);
}

/** What somebody does to the workbook of the lead office. */
export async function editMaster({ workbook }: ExcelHost, edits: Edits): Promise<void> {
  edit(workbook, await inExcel(readWorkbook), edits);
}

function edit(workbook: WorkbookModel, submission: Submission, edits: Edits): void {
  for (const [place, value] of Object.entries(edits)) {
    const cell = everyCell(submission).get(place);
    if (!cell) throw new Error(`no cell for ${place}`);
    const { top, left } = parseAddress(cell.cell)!.rect;
    workbook.sheet(cell.sheet)!.put(top, left, { value });
  }
}

function everyCell(submission: Submission): ReturnType<typeof cellsOf> {
  return new Map(submission.system.departments.flatMap(({ id }) => [...cellsOf(submission, id)]));
}

/** What the open workbook holds, by place, without what is empty. */
export async function heldNow(): Promise<Record<string, Held>> {
  const cells = everyCell(await inExcel(readWorkbook));
  return Object.fromEntries(
    [...cells].flatMap(([place, cell]) => {
      const held = heldIn(cell);
      return held === null || held === undefined ? [] : [[place, held]];
    }),
  );
}
