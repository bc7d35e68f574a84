import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveWorkbook } from "../../src/emulator/file/save";
import { recalculatedByLibreOffice } from "./recalculate";
import { type Answer, answerOf } from "../emulator/functions/answers";
import { CASES, workbookOfCases } from "../emulator/functions/grid";

/** What LibreOffice makes of every case, by group and formula. */
export async function answersOfLibreOffice(): Promise<Record<string, Record<string, Answer>>> {
  const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
  try {
    const path = join(folder, "functions.xlsx");
    writeFileSync(path, await saveWorkbook(workbookOfCases()));
    const sheet = (await recalculatedByLibreOffice(path, folder)).sheets[0]!;
    const answers: Record<string, Record<string, Answer>> = {};
    for (const { group, formula, row, column } of CASES)
      (answers[group] ??= {})[formula] = answerOf(sheet.cell(row, column)?.value ?? null);
    return answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (require.main === module) {
  void answersOfLibreOffice().then((answers) =>
    writeFileSync(
      join(__dirname, "../emulator/functions/answers.json"),
      `${JSON.stringify(answers, undefined, 2)}\n`,
    ),
  );
}
