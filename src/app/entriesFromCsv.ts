import { Problem } from "../system/problem";
import type { EntryValue } from "./fillEntries";
import { parseCsv } from "./parseCsv";

/**
 * Entries out of a CSV file with the columns `key`, `lag` (0 this period, 1 the one before) and `value`. A value
 * that is no number is kept as text: it is validation that has to say so. A row without a value leaves its cell
 * empty.
 *
 * @throws Problem naming the line
 */
export function entriesFromCsv(text: string, name: string): EntryValue[] {
  const { rows } = parseCsv(text, name, ["key", "lag", "value"]);
  const seen = new Set<string>();
  return rows.flatMap(({ line, cells }) => {
    const source = `${name} 第 ${line} 行`;
    const key = cells.key!;
    const lag = Number(cells.lag === "" ? 0 : cells.lag);
    if (!Number.isInteger(lag) || lag < 0) {
      throw new Problem(`${source}：lag 填的“${cells.lag}”有误，应为 0（本期）、1（上年）或 2（前年）`);
    }
    if (seen.has(`${key}@${lag}`))
      throw new Problem(`${source}：“${key}”期数 ${lag} 出现了两次，请只保留一行`);
    seen.add(`${key}@${lag}`);
    const value = cells.value!;
    if (value === "") return [];
    const number = Number(value);
    return [{ key, lag, value: Number.isFinite(number) ? number : value, source }];
  });
}
