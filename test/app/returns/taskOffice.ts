import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { type Choose, type Collected, mergeReturns } from "../../../src/app/returns/collect";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { startExcel } from "../../emulator/startExcel";
import { busySystem } from "../../hostile/smallSystem";
import { LEDGER } from "../year/ledgerCells";
import { handOut, NOON, readBack } from "./office";

export const LATER = new Date(NOON.getTime() + 3_600_000);
const named = (bytes: Uint8Array): { name: string; bytes: Uint8Array } => ({ name: "z.xlsx", bytes });

/** The workbook of the lead office; its ledger has a task of 甲局 in row 4, and one of 丙局 in row 5. */
export async function lead(): Promise<ExcelHost> {
  const host = startExcel();
  await generateWorkbook(busySystem, {}, NOON);
  return host;
}

export async function fileOf(id: string): Promise<Uint8Array> {
  return (await handOut([id])).get(id)!.bytes;
}

export async function merged(bytes: Uint8Array, choose?: Choose): Promise<Collected> {
  return (await mergeReturns(await readBack(named(bytes)), { choose }, LATER))[0]!;
}

export const write = (host: ExcelHost, cell: string, text: string): void =>
  typeIntoCell(host, host.workbook.sheet(LEDGER)!, cell, text);
