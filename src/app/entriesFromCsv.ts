import { Problem } from "../system/problem";
import { type CsvRow, type CsvTable, parseCsv } from "./csv/parseCsv";
import { statedNumber } from "./csv/statedNumber";
import type { EntryValue } from "./fillEntries";
import { LONGEST_TEXT } from "../workbook/plan/cellText";
import { headKey } from "../jobs/entries/headKey";

/**
 * Entries out of a CSV file with the columns `key`, `lag` (0 this period, 1 the one before) and `value`. A value
 * that is no number is kept as text: it is validation that has to say so. A row without a value leaves its cell as
 * it is.
 *
 * @throws Problem naming line and column
 */
export function entriesFromCsv(text: string, name: string): EntryValue[] {
  const { rows, delimiter } = parseCsv(text, name, ["key", "lag", "value"]);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = row.cells.key!;
    if (key === "") throw new Problem(`${row.place("key")}是空的，请填基础数据代码，或删去这一行`);
    const lag = lagOf(row);
    const before = seen.get(`${key}@${lag}`);
    if (before !== undefined)
      throw new Problem(
        `${row.place("key")}：“${key}”期数 ${lag} 出现了两次（第 ${before} 行已有），请只保留一行`,
      );
    seen.set(`${key}@${lag}`, row.line);
    return { key, lag, value: valueOf(row, delimiter), source: row.place() };
  });
}

function lagOf(row: CsvRow): number {
  const { key, lag } = row.cells as Record<"key" | "lag", string>;
  if (!/^\d*$/.test(lag)) {
    throw new Problem(`${row.place("lag")}填的“${lag}”有误，应为 0（本期）、1（上年）或 2（前年）`);
  }
  if (headKey(key) && Number(lag) > 0)
    throw new Problem(`${row.place("lag")}填的“${lag}”有误，“${key}”是填报表的表头，没有期数，请留空或填 0`);
  return Number(lag);
}

/** Answers of a head stay text: 05333241234 is a phone number with its zero. */
function valueOf(row: CsvRow, delimiter: CsvTable["delimiter"]): number | string {
  const { key, value } = row.cells as Record<"key" | "value", string>;
  if (value.length > LONGEST_TEXT)
    throw new Problem(
      `${row.place("value")}有 ${value.length} 个字，一个单元格最多填 ${LONGEST_TEXT} 个字，请精简`,
    );
  if (headKey(key)) return value;
  return statedNumber(value, delimiter, row.place("value")) ?? value;
}
