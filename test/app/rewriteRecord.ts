import type { ExcelHost } from "../../src/emulator/excelHost";
import { placeOf } from "../../src/emulator/model/cellStore";
import { type SlotName, SLOTS, STATE_ROW } from "../../src/workbook/journal/journal";
import { readPieces, storedPieces } from "../../src/workbook/storage/pieces";

/** Changes what the journal remembers as one who knows how it is written: with a check sum that is right. */
export function rewriteRecord(host: ExcelHost, slot: SlotName, rewrite: (json: string) => string): void {
  const sheet = host.workbook.sheet("_指标簿日志")!;
  const column = SLOTS[slot];
  const cells = [...sheet.entries()]
    .filter(([row, at]) => at === column && row > STATE_ROW)
    .sort(([a], [b]) => placeOf(a, 0) - placeOf(b, 0));
  const stored = readPieces(cells.map(([, , { value }]) => value));
  if (stored.kind !== "whole") throw new Error(`the record of ${slot} is not whole`);
  const pieces = storedPieces(JSON.parse(rewrite(JSON.stringify(stored.value))));
  cells.forEach(([row]) => sheet.put(row, column, { value: null }));
  pieces.forEach((piece, i) => sheet.put(STATE_ROW + 1 + i, column, { value: piece }));
  host.touched();
}
