import { saveWorkbook } from "../../../src/emulator/file/save";
import type { IndicatorSystem } from "../../../src/system/schema";
import { measureInTurn } from "../measure";
import { type Compared, compared, type Comparison, type Subject, told } from "./comparison";
import { dumpByLibrary, LIBRARY } from "./exceljs";
import { DEMO, demoSystem, generated, LARGE, largeSystem } from "./workbooks";

const subjects: readonly Subject[] = [DEMO, LARGE].map((workbook) => ({
  what: `${workbook}: generate and save`,
  against: `${LIBRARY}, the cells alone`,
}));

/** The standardised workbook against a dump of its values, formulas and number formats. */
export const generation: Comparison = {
  subjects,
  compare: async () => [
    await compareGeneration(subjects[0]!, demoSystem(), { runs: 5, warming: 2 }),
    await compareGeneration(subjects[1]!, largeSystem(), { runs: 3, warming: 0 }),
  ],
};

async function compareGeneration(
  subject: Subject,
  system: IndicatorSystem,
  often: Parameters<typeof measureInTurn>[0],
): Promise<Compared> {
  const workbook = await generated(system);
  const times = await measureInTurn(
    often,
    () => async () => saveWorkbook(await generated(system)),
    () => () => dumpByLibrary(workbook),
  );
  const count = { cells: 0, formulas: 0, rules: 0 };
  for (const sheet of workbook.sheets) {
    for (const [, , cell] of sheet.entries()) {
      if (cell.value !== null || cell.formula !== undefined) count.cells += 1;
      if (cell.formula !== undefined) count.formulas += 1;
    }
    count.rules += sheet.validations.length + sheet.conditionalFormats.length;
  }
  return compared(
    subject,
    times,
    `${told(workbook.sheets.length)} sheets, ${told(count.cells)} cells, ${told(count.formulas)} of them formulas; ` +
      `ours works out what to write, looks, guards and ${told(count.rules)} rules besides, and calculates`,
  );
}
