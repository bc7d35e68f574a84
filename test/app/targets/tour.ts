import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entriesFromCsv } from "../../../src/app/entriesFromCsv";
import { fillEntries } from "../../../src/app/entries";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { loadNewSystem } from "../../../src/formula/loadSystem";
import { tourDocument } from "../../../src/system/shipped";
import type { IndicatorSystem } from "../../../src/system/schema";
import { startExcel } from "../../emulator/startExcel";
import { tableOf } from "../units/counties";

/** The tour sets targets of quantities and components, for this year and later ones. */
export const tour = loadNewSystem(tourDocument);

export const tourEntries = entriesFromCsv(
  readFileSync(join(__dirname, "../../../src/system/shipped/tour-entries.csv"), "utf8"),
  "tour-entries.csv",
);

/** The workbook of the tour with its entries. */
export async function filledTour(system: IndicatorSystem = tour): Promise<ExcelHost> {
  const host = startExcel();
  await generateWorkbook(system);
  await fillEntries(tourEntries);
  return host;
}

/** The same system without any target. */
export function withoutTargets(): IndicatorSystem {
  const { targets: _targets, ...rest } = tour;
  return rest;
}

/** The rows of 任务分解表-目标 by their codes: title and value. */
export function targetTable(host: ExcelHost): ReturnType<typeof tableOf> {
  return tableOf(host, "任务_目标");
}

/** What 填报-县统计局 shows as target of a quantity. */
export function targetInFillSheet(host: ExcelHost, key: string): unknown {
  return tableOf(host, "填报_tjj")[key]!["目标值"];
}
