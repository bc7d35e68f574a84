import { problem } from "../system/problem";
import { type CsvRow, type CsvTable, parseCsv } from "./csv/parseCsv";
import { statedNumber } from "./csv/statedNumber";
import type { EntryValue } from "./entries";
import { LONGEST_TEXT } from "../workbook/plan/cellText";
import { headKey } from "../jobs/entries/headKey";

/** Titles of the column for 备注: the sheet's own is as good. */
const NOTE = ["note", "备注"];

/**
 * Entries out of a CSV file with the columns `key`, `lag` (0 this period, 1 the one before), `value` and, where wanted,
 * `note` for 备注. A value that is not a number is kept as text: validation reports it. A row without a value leaves its
 * cell as it is, and so does one without a note.
 *
 * @throws Problem naming line and column
 */
export function entriesFromCsv(text: string, name: string): EntryValue[] {
  const { titles, rows, delimiter } = parseCsv(text, name, ["key", "lag", "value"], NOTE);
  const [title, second] = NOTE.filter((each) => titles.includes(each));
  if (second !== undefined) throw problem("csvColumnTwice", { name, title: second });
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = row.cells.key!;
    if (key === "") throw problem("entryKeyEmpty", { place: row.place("key") });
    const lag = lagOf(row);
    const before = seen.get(`${key}@${lag}`);
    if (before !== undefined) throw problem("entryTwice", { place: row.place("key"), key, lag, before });
    seen.set(`${key}@${lag}`, row.line);
    const note = title === undefined ? "" : noteOf(row, lag, title);
    return { key, lag, value: valueOf(row, delimiter), ...(note !== "" && { note }), source: row.place() };
  });
}

function lagOf(row: CsvRow): number {
  const { key, lag } = row.cells as Record<"key" | "lag", string>;
  if (!/^\d*$/.test(lag)) {
    throw problem("lagWrong", { place: row.place("lag"), lag });
  }
  if (headKey(key) && Number(lag) > 0) throw problem("headLag", { place: row.place("lag"), lag, key });
  return Number(lag);
}

/** Answers of a head stay text: 05333241234 is a phone number with its zero. */
function valueOf(row: CsvRow, delimiter: CsvTable["delimiter"]): number | string {
  const { key, value } = row.cells as Record<"key" | "value", string>;
  assertFits(row, "value");
  if (headKey(key)) return value;
  return statedNumber(value, delimiter, row.place("value")) ?? value;
}

/** 备注 is one cell for all years of a quantity: it is taken from the row of this period. */
function noteOf(row: CsvRow, lag: number, title: string): string {
  const [key, note] = [row.cells.key!, row.cells[title]!];
  if (note === "") return note;
  if (headKey(key)) throw problem("headNote", { place: row.place(title), key });
  if (lag > 0) throw problem("noteLag", { place: row.place(title), key });
  assertFits(row, title);
  return note;
}

function assertFits(row: CsvRow, title: string): void {
  const { length } = row.cells[title]!;
  if (length > LONGEST_TEXT)
    throw problem("valueTooLong", { place: row.place(title), length, most: LONGEST_TEXT });
}
