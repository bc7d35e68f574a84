import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { fillEntries } from "../../../src/app/entries";
import { entriesFromCsv } from "../../../src/app/entriesFromCsv";
import { scoreWorkbook } from "../../../src/app/scores";
import { readFileSync } from "node:fs";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { DEMO_ENTRIES } from "../../cli/runCli";
import { startExcel } from "../../emulator/startExcel";
import { LEDGER, quarter } from "../year/ledgerCells";

export const NOON = new Date("2019-07-12T12:00:00Z");

/** A row of 任务台账 in words: per cent, deadline, problem. */
export type Report = readonly [percent: string, deadline?: string, problem?: string];

/** A scored quarter, of whose tasks the first have reports. */
export async function reportedQuarter(...reports: readonly Report[]): Promise<ExcelHost> {
  const host = startExcel();
  await generateWorkbook(quarter);
  const entries = entriesFromCsv(readFileSync(DEMO_ENTRIES, "utf8"), "demo-entries.csv");
  // half a year has half as many days
  await fillEntries(
    entries.map((entry) =>
      entry.key.endsWith("_days") ? { ...entry, value: Math.floor((entry.value as number) / 2.1) } : entry,
    ),
  );
  reports.forEach(([percent, deadline, problem], i) => report(host, i + 4, percent, deadline, problem));
  await scoreWorkbook("values", NOON);
  return host;
}

export function report(host: ExcelHost, row: number, percent: string, deadline = "", problem = ""): void {
  const type = (column: string, text: string): void => {
    if (text !== "") typeIntoCell(host, host.workbook.sheet(LEDGER)!, `${column}${row}`, text);
  };
  type("J", percent);
  type("G", deadline);
  type("L", problem);
}

/** What stands in a cell that a bulletin names. */
export function cellNamed(host: ExcelHost, name: string): unknown {
  const [, quoted, plain, letters, digits] = /^(?:'(.+)'|([^'!]+))!([A-Z]+)(\d+)$/.exec(name)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const sheet = host.upToDate().sheet((quoted ?? plain)!)!;
  return sheet.cell(Number(digits) - 1, column)?.value;
}
