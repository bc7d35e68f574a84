import { Problem } from "../../system/problem";
import { type CsvRecord, csvRecords, type Delimiter } from "./csvRecords";
import { delimiterOf } from "./delimiterOf";
import { isBlank, sameTitle } from "./titles";

/** A row of a CSV file by column title. */
export interface CsvRow {
  readonly cells: Readonly<Record<string, string>>;
  /** words for where the row is, or the cell of that title, as an editor counts lines */
  readonly place: (title?: string) => string;
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
  if (!header) throw new Problem(`${name} 是空的，第一行应写明列名（如 ${wanted.join(",")}）`);
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
        ? `${name} 第 ${line} 行`
        : `${name} 第 ${lines[titles.indexOf(title)]} 行“${title}”列`,
  };
}

function assertColumns(titles: readonly string[], name: string, wanted: readonly string[]): void {
  const lost = wanted.filter((title) => !titles.includes(title));
  if (lost.length > 0) {
    const hint = titles.some((title) => /[，；]/.test(title)) ? "，各列用半角逗号分隔" : "";
    throw new Problem(
      `${name} 缺少 ${lost.join("、")} 列，第一行应写明列名（如 ${wanted.join(",")}）${hint}`,
    );
  }
  const doubled = titles.find((title, i) => title !== "" && titles.indexOf(title) < i);
  if (doubled !== undefined) throw new Problem(`${name} 中“${doubled}”一列出现了两次，请只保留一列`);
}

/** A spreadsheet may save empty columns at the side, without titles: they do no harm while nothing is in them. */
function assertFits({ fields, lines }: CsvRecord, titles: readonly string[], name: string): void {
  if (fields.length !== titles.length) {
    throw new Problem(
      `${name} 第 ${lines[0]} 行有 ${fields.length} 列，应与表头一致为 ${titles.length} 列；` +
        "格内有分隔符的（如 1,234.5）请去掉，或给整格加上引号",
    );
  }
  const stray = fields.findIndex((field, i) => titles[i] === "" && field.trim() !== "");
  if (stray >= 0) {
    throw new Problem(
      `${name} 第 ${lines[stray]} 行第 ${stray + 1} 列有“${fields[stray]!.trim()}”，而这一列没有列名，请补上列名或删去这一列`,
    );
  }
}
