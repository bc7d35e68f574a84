import Papa from "papaparse";
import { Problem } from "../system/problem";

/** A row of a CSV file by column title, with its line in the file. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a CSV file with a header line. A byte-order mark and blank lines are passed over.
 *
 * @param name of the file, to say where a fault is
 * @throws Problem when it is not CSV, or lacks a column
 */
export function parseCsv(
  text: string,
  name: string,
  wanted: readonly string[],
): { titles: string[]; rows: CsvRow[] } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: "," });
  const fault = errors.find(({ type }) => type === "Quotes");
  if (fault) throw new Problem(`${name} 第 ${(fault.row ?? 0) + 1} 行的引号不成对，请核对`);
  const [header = [], ...lines] = data;
  const titles = header.map((title) => title.trim());
  const lost = wanted.filter((title) => !titles.includes(title));
  if (lost.length > 0) {
    throw new Problem(`${name} 缺少 ${lost.join("、")} 列，第一行应写明列名（如 ${wanted.join(",")}）`);
  }
  const doubled = titles.find((title, i) => titles.indexOf(title) < i);
  if (doubled !== undefined) throw new Problem(`${name} 中“${doubled}”一列出现了两次，请只保留一列`);
  const rows = lines
    .map((cells, i) => ({ cells, line: i + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ cells, line }) => {
      if (cells.length !== titles.length) {
        throw new Problem(`${name} 第 ${line} 行有 ${cells.length} 列，应与表头一致为 ${titles.length} 列`);
      }
      return { line, cells: Object.fromEntries(titles.map((title, i) => [title, cells[i]!.trim()])) };
    });
  return { titles, rows };
}
