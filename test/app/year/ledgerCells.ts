import { shippedSystem } from "../../../src/app/shippedSystem";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import type { CellValue } from "../../../src/emulator/model/cell";
import { typeIntoCell } from "../../../src/emulator/userEdits";

export const LEDGER = "任务台账";
export const OVERVIEW = "台账总览";
export const quarter = { ...shippedSystem({ example: true }), period: "2019Q2" };

export const cellsOf = (
  host: ExcelHost,
  sheet: string,
  row: number,
  ...columns: string[]
): (CellValue | null)[] =>
  columns.map((column) => {
    const index = column.charCodeAt(0) - 65;
    return (
      host
        .upToDate()
        .sheet(sheet)!
        .cell(row - 1, index)?.value ?? null
    );
  });
export const type = (host: ExcelHost, cell: string, text: string): void =>
  typeIntoCell(host, host.workbook.sheet(LEDGER)!, cell, text);
