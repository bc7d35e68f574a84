import { type Bulletin, makeBulletin } from "../../../src/app/bulletin/makeBulletin";
import { sentencesOfBulletin, type BulletinSentence } from "../../../src/app/bulletin/sentences";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { distributeWorkbook, type PartFile } from "../../../src/app/returns/distribute";
import { mergeReturns } from "../../../src/app/returns/collect";
import { scoreWorkbook } from "../../../src/app/scores";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { TASK_PARTS_RETURNED } from "../../../src/workbook/returns/places";
import { edited, readBack } from "../../app/returns/office";
import { startExcel } from "../../emulator/startExcel";
import {
  DUE,
  entriesOf,
  MATTERS,
  type Quarter,
  QUARTERS,
  system,
  TARDY,
  type Task,
  type TaskReport,
  taskReport,
  TASKS,
  TODAY,
} from "./events";

/** What a quarter leaves: the workbook as a file, and what the bulletin says. */
export interface Reported {
  readonly quarter: Quarter;
  readonly bytes: Uint8Array;
  readonly bulletin: Bulletin;
  readonly sentences: readonly BulletinSentence[];
}

const LEDGER = "任务台账";
const SUPERVISION = "督查督导";
const at = (day: string, hour: string): Date => new Date(`${day}T${hour}:00`);

/** Plays the year through: hands out, fills in, merges, scores and reports, quarter by quarter. */
export async function playYear(): Promise<Reported[]> {
  const host = startExcel();
  const reported: Reported[] = [];
  for (const quarter of QUARTERS) {
    const options = quarter === 1 ? {} : { existing: "next-period" as const };
    await generateWorkbook(system, options, at(TODAY[quarter], "08:00"));
    if (quarter === 1) setTasks(host);
    ask(host, quarter);
    const files = await handOut(quarter);
    const late = quarter === 2 ? [TARDY] : [];
    const onTime = [...files.values()].filter(({ department }) => !late.includes(department.name));
    await bringBack(onTime, quarter, at(DUE[quarter], "17:00"));
    await scoreWorkbook("values", at(TODAY[quarter], "09:00"));
    reported.push(await report(host, quarter));
    const rest = [...files.values()].filter(({ department }) => late.includes(department.name));
    if (rest.length === 0) continue;
    await bringBack(rest, quarter, at(TODAY[quarter], "11:00"));
    await scoreWorkbook("values", at(TODAY[quarter], "12:00"));
    reported.push(await report(host, quarter));
  }
  return reported;
}

async function report(host: ExcelHost, quarter: Quarter): Promise<Reported> {
  const bulletin = await makeBulletin([], at(TODAY[quarter], "14:00"));
  return {
    quarter,
    bytes: await saveWorkbook(host.upToDate()),
    bulletin,
    sentences: sentencesOfBulletin(bulletin),
  };
}

async function handOut(quarter: Quarter): Promise<Map<string, PartFile>> {
  const files = new Map<string, PartFile>();
  const deliver = (file: PartFile): void => void files.set(file.department.id, file);
  await distributeWorkbook({ due: DUE[quarter], deliver }, at(DUE[quarter].slice(0, 8) + "02", "08:30"));
  return files;
}

/** Each unit fills its file; all come back at once. */
async function bringBack(files: readonly PartFile[], quarter: Quarter, now: Date): Promise<void> {
  const back = [];
  for (const { department, file, bytes } of files) {
    const reports = TASKS.filter(({ unit }) => unit === department.name).flatMap((task) =>
      placesOf(task, taskReport(task, quarter)),
    );
    const edits = { ...entriesOf(department.id, quarter), ...Object.fromEntries(reports) };
    back.push({ name: file, bytes: await edited(bytes, edits) });
  }
  const merged = await mergeReturns(await readBack(...back), {}, now);
  const refused = merged.filter(({ state }) => state !== "merged" && state !== "unchanged");
  if (refused.length > 0)
    throw new Error(JSON.stringify(refused.map(({ file, state, said }) => [file, state, said])));
}

/** What a unit writes into the row of a task: a cell of which nothing is reported is emptied. */
function placesOf({ no }: Task, report: TaskReport | undefined): [string, number | string | null][] {
  if (!report) return [];
  return TASK_PARTS_RETURNED.map((part) => [`${no}!${part}`, report[part] || null]);
}

function setTasks(host: ExcelHost): void {
  for (const { no, deadline } of TASKS) write(host, LEDGER, `G${no + 3}`, deadline);
}

function ask(host: ExcelHost, quarter: Quarter): void {
  // rows of the next period are sorted: those that are not settled first
  const rowOf = (words: string): number => {
    const sheet = host.workbook.sheet(SUPERVISION)!;
    for (let row = 4; ; row++) {
      const found = sheet.cell(row - 1, 6)?.value ?? "";
      if (found === words || found === "") return row;
    }
  };
  for (const { asked, settled, unit, task, matter, deadline } of MATTERS) {
    if (asked === quarter) {
      const row = rowOf(matter);
      const cells = {
        B: DUE[quarter],
        C: "县政府督查室",
        D: unit,
        E: String(task),
        G: matter,
        H: "限期整改",
        I: deadline,
      };
      for (const [column, text] of Object.entries(cells)) write(host, SUPERVISION, `${column}${row}`, text);
    }
    if (settled === quarter) {
      const row = rowOf(matter);
      for (const [column, text] of Object.entries({ J: "已完成整改", K: deadline }))
        write(host, SUPERVISION, `${column}${row}`, text);
    }
  }
}

const write = (host: ExcelHost, sheet: string, cell: string, text: string): void =>
  typeIntoCell(host, host.workbook.sheet(sheet)!, cell, text);
