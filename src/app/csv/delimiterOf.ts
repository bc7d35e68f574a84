import { Problem } from "../../system/problem";
import { type CsvRecord, csvRecords, type Delimiter } from "./csvRecords";
import { isBlank, sameTitle } from "./titles";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];

/** The delimiter by which the line of titles has the columns that are wanted; of several the one with most columns. */
export function delimiterOf(text: string, wanted: readonly string[]): Delimiter {
  const found = DELIMITERS.map((delimiter) => ({ delimiter, titles: firstRecord(text, delimiter) }));
  const fitting = found.filter(({ titles }) =>
    wanted.every((title) => titles.some((other) => sameTitle(other, title))),
  );
  const [best] = (fitting.length > 0 ? fitting : found).sort((a, b) => b.titles.length - a.titles.length);
  return best!.delimiter;
}

/** Fields of the first record that is not blank; none where quotes do not fit the delimiter. */
function firstRecord(text: string, delimiter: Delimiter): CsvRecord["fields"] {
  try {
    for (const record of csvRecords(text, delimiter, "")) if (!isBlank(record)) return record.fields;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  return [];
}
