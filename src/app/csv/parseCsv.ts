import { problem } from "../../system/problem";
import { type Said, said } from "../../i18n/said";
import { type CsvRecord, csvRecords, type Delimiter } from "./csvRecords";
import { delimiterOf } from "./delimiterOf";
import { isBlank, sameTitle } from "./titles";

/** A row of a CSV file by column title. */
export interface CsvRow {
  readonly cells: Readonly<Record<string, string>>;
  /** words for where the row is, or the cell of that title, as an editor counts lines */
  readonly place: (title?: string) => Said;
  /** where the row begins */
  readonly line: number;
}

export interface CsvTable {
  /** as they are wanted, whatever their case in the file */
  readonly titles: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly delimiter: Delimiter;
}

/**
 * Reads a CSV file with a line of titles: delimited by commas, semicolons or tabs. A byte-order mark, blank lines and
 * blanks around a cell are passed over.
 *
 * @param name of the file, to say where a fault is
 * @param wanted titles that it must have
 * @param offered titles that it may have, to be found in any case
 * @throws Problem when it is not CSV, lacks a column or has one twice, or a row has too many or too few fields
 */
export function parseCsv(
  text: string,
  name: string,
  wanted: readonly string[],
  offered: readonly string[] = [],
): CsvTable {
  const bare = text.replace(/^\uFEFF/, "");
  const delimiter = delimiterOf(bare, wanted);
  const [header, ...records] = [...csvRecords(bare, delimiter, name)].filter((record) => !isBlank(record));
  if (!header) throw problem("csvEmpty", { name, example: wanted.join(",") });
  const titles = header.fields.map(
    (title) => [...wanted, ...offered].find((known) => sameTitle(known, title)) ?? title.trim(),
  );
  assertColumns(titles, name, wanted);
  for (const record of records) assertFits(record, titles, name);
  return {
    titles: titles.filter(Boolean),
    rows: records.map((record) => rowOf(record, titles, name)),
    delimiter,
  };
}

function rowOf({ fields, lines }: CsvRecord, titles: readonly string[], name: string): CsvRow {
  const line = lines[0]!;
  const named = titles
    .map((title, i) => [title, fields[i]!.trim()] as const)
    .filter(([title]) => title !== "");
  return {
    line,
    cells: Object.fromEntries(named),
    place: (title) =>
      title === undefined
        ? said("problems.csvRow", { name, line })
        : said("problems.csvCell", { name, line: lines[titles.indexOf(title)]!, title }),
  };
}

function assertColumns(titles: readonly string[], name: string, wanted: readonly string[]): void {
  const lost = wanted.filter((title) => !titles.includes(title));
  if (lost.length > 0) {
    const isUndivided = titles.some((title) => /[，；]/.test(title));
    const key = isUndivided ? "csvColumnsUndivided" : "csvColumnsMissing";
    throw problem(key, { name, titles: lost, example: wanted.join(",") });
  }
  const doubled = titles.find((title, i) => title !== "" && titles.indexOf(title) < i);
  if (doubled !== undefined) throw problem("csvColumnTwice", { name, title: doubled });
}

/** A spreadsheet may save empty columns at the side, without titles: they do no harm while nothing is in them. */
function assertFits({ fields, lines }: CsvRecord, titles: readonly string[], name: string): void {
  if (fields.length !== titles.length) {
    throw problem("csvWidth", { name, line: lines[0]!, count: fields.length, wanted: titles.length });
  }
  const stray = fields.findIndex((field, i) => titles[i] === "" && field.trim() !== "");
  if (stray >= 0) {
    const [line, text] = [lines[stray]!, fields[stray]!.trim()];
    throw problem("csvStray", { name, line, column: stray + 1, text });
  }
}
