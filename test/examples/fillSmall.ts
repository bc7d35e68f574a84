import { entriesFromCsv } from "../../src/app/entriesFromCsv";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { CellValue } from "../../src/emulator/model/cell";
import { loadSystem } from "../../src/formula/loadSystem";
import type { IndicatorSystem } from "../../src/system/schema";
import { startExcel } from "../emulator/startExcel";
import { smallSystem } from "../hostile/smallSystem";

const ENTRIES = ["a,0,100", "a,1,95", "b,0,50", "b,1,45", "c,0,60", "c,1,55", "c,2,50", "d,0,300", "n,0,0"];

/** Two departments, an indicator with goalposts, and a constraint. */
export function smallScored(options: Partial<IndicatorSystem["options"]> = {}): IndicatorSystem {
  return loadSystem({
    ...smallSystem,
    options: { ...smallSystem.options, ...options },
    indicators: smallSystem.indicators.map((indicator) => ({
      ...indicator,
      components: indicator.components.map((each) => ({ ...each, goalposts: { low: 0, high: 400 } })),
    })),
  });
}

/**
 * Its workbook, filled in.
 *
 * @param changes lines of entries in place of the usual ones, as in `n,0,5`, or options of the system
 */
export async function fillSmall(
  ...changes: (string | Partial<IndicatorSystem["options"]>)[]
): Promise<ExcelHost> {
  const host = startExcel();
  const lines = changes.filter((each) => typeof each === "string");
  const [options] = changes.filter((each) => typeof each === "object");
  const place = (line: string): string => line.slice(0, line.lastIndexOf(","));
  const kept = ENTRIES.filter((line) => !lines.some((other) => place(other) === place(line)));
  await generateWorkbook(smallScored(options));
  await fillEntries(entriesFromCsv(["key,lag,value", ...kept, ...lines].join("\n"), "entries.csv"));
  return host;
}

/** What stands in the column of a title, in the row that holds a text; calculated. */
export function cell(host: ExcelHost, sheet: string, key: string, title: string): CellValue {
  const cells = [...host.upToDate().sheet(sheet)!.entries()];
  for (const [header, column] of cells.filter(([, , { value }]) => value === title)) {
    const row = cells.find(([at, , { value }]) => at > header && value === key)?.[0];
    if (row !== undefined) return host.workbook.sheet(sheet)!.cell(row, column)?.value ?? null;
  }
  throw new Error(`${sheet} has no ${key} below ${title}`);
}
