import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { SheetModel } from "../../src/emulator/model/sheet";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { recalculatedByLibreOffice } from "./recalculate";
import { ACROSS_CASES, workbookAcross } from "../emulator/acrossSheets/cases";
import { type Answer, answerOf } from "../emulator/functions/answers";
import { CASES, workbookOfCases } from "../emulator/functions/grid";

/** What LibreOffice makes of every case, by group and formula. */
export async function answersOfLibreOffice(): Promise<Record<string, Record<string, Answer>>> {
  const sheet = await firstSheetOf(workbookOfCases());
  const answers: Record<string, Record<string, Answer>> = {};
  for (const { group, formula, row, column } of CASES)
    (answers[group] ??= {})[formula] = answerOf(sheet.cell(row, column)?.value ?? null);
  return answers;
}

/** What it makes of references to several sheets, by formula. */
export async function answersAcross(): Promise<Record<string, Answer>> {
  const sheet = await firstSheetOf(workbookAcross(true));
  return Object.fromEntries(
    ACROSS_CASES.map((formula, row) => [formula, answerOf(sheet.cell(row, 0)?.value ?? null)]),
  );
}

async function firstSheetOf(workbook: WorkbookModel): Promise<SheetModel> {
  const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
  try {
    const path = join(folder, "functions.xlsx");
    writeFileSync(path, await saveWorkbook(workbook));
    return (await recalculatedByLibreOffice(path, folder)).sheets[0]!;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, answers: unknown): void {
  writeFileSync(join(__dirname, "../emulator", path), `${JSON.stringify(answers, undefined, 2)}\n`);
}

if (require.main === module)
  void (async () => {
    write("functions/answers.json", await answersOfLibreOffice());
    write("acrossSheets/answers.json", await answersAcross());
  })();
