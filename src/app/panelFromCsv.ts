import { columnName, type Panel } from "../scoring/panel/panel";
import { problem } from "../system/problem";
import type { IndicatorSystem } from "../system/schema";
import { type CsvRow, type CsvTable, parseCsv } from "./csv/parseCsv";
import { statedNumber } from "./csv/statedNumber";
import { sameTitle } from "./csv/titles";

/** The column of ranks of the year before, as they were published. */
const PREVIOUS_RANK = "previousRank";
const MISSING = new Set(["", "NA", "N/A", "NaN"]);
/** As statistical programs write numbers: `1e+05` is R's hundred thousand. */
const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i;

/**
 * Many units of analysis out of a CSV file: one row each, `unit` and one column per quantity key (`key@1` for the
 * period before); where it is there, `previousRank` holds ranks of the year before. An empty cell or NA is missing.
 *
 * @param labels titles of further columns, which hold groups of units
 * @param others keys of quantities that another system has: their columns are passed over
 * @throws Problem naming line and column
 */
export function panelFromCsv(
  text: string,
  name: string,
  system: IndicatorSystem,
  labels: readonly string[] = [],
  others: ReadonlySet<string> = new Set(),
): Panel {
  const known = labels.filter((label) => label !== "unit" && label !== "category");
  const { titles, rows, delimiter } = parseCsv(text, name, ["unit", ...known], ["category", PREVIOUS_RANK]);
  if (rows.length === 0) throw problem("panelEmpty", { name });
  const columns = columnsOf(withoutOthers(titles, system, others), known, name, system).map(
    ([column, title]): [string, Float64Array] => [
      column,
      Float64Array.from(rows, (row) => numberIn(row, title, delimiter)),
    ],
  );
  const categories = titles.includes("category")
    ? rows.map(({ cells }) => categoryOf(system, cells.category!))
    : undefined;
  const labelled = new Map(labels.map((label) => [label, rows.map(({ cells }) => cells[label] ?? "")]));
  return {
    units: unitsOf(rows),
    ...(categories ? { categories } : {}),
    ...(labels.length > 0 ? { labels: labelled } : {}),
    ...(titles.includes(PREVIOUS_RANK) && {
      previousRanks: Float64Array.from(rows, (row) => numberIn(row, PREVIOUS_RANK, delimiter)),
    }),
    columns: new Map(columns),
  };
}

/** Titles but for those of quantities that only another system has. */
function withoutOthers(
  titles: readonly string[],
  { quantities }: IndicatorSystem,
  others: ReadonlySet<string>,
): string[] {
  const own = new Set(quantities.map(({ key }) => key));
  const keyOf = (title: string): string => title.replace(/\s*@\s*\d+$/, "").trim();
  return titles.filter((title) => own.has(keyOf(title)) || !others.has(keyOf(title)));
}

/** The id of a category, which people know by its name. */
function categoryOf({ categories = [] }: IndicatorSystem, text: string): string {
  return (
    categories.find(({ id }) => id === text)?.id ?? categories.find(({ name }) => name === text)?.id ?? text
  );
}

function unitsOf(rows: readonly CsvRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const unit = row.cells.unit!;
    if (unit === "") throw problem("unitEmpty", { place: row.place("unit") });
    const before = seen.get(unit);
    if (before !== undefined) throw problem("unitTwice", { place: row.place("unit"), unit, before });
    seen.set(unit, row.line);
    return unit;
  });
}

/** Columns of the panel with their titles in the file. */
function columnsOf(
  titles: readonly string[],
  labels: readonly string[],
  name: string,
  system: IndicatorSystem,
): (readonly [column: string, title: string])[] {
  const found = titles
    .filter((title) => !["unit", "category", PREVIOUS_RANK, ...labels].includes(title))
    .map((title) => [columnOf(title, name, system), title] as const);
  const columns = found.map(([column]) => column);
  const again = found.find(([column], i) => columns.indexOf(column) < i);
  if (again) {
    const first = found.find(([column]) => column === again[0])!;
    throw problem("columnsSame", { name, first: first[1], second: again[1] });
  }
  return found;
}

function columnOf(title: string, name: string, { quantities }: IndicatorSystem): string {
  const [, written = title, lag = "0"] = /^(.*?)\s*@\s*(\d+)$/.exec(title) ?? [];
  const alike = quantities.filter(({ key }) => sameTitle(key, written));
  const quantity = alike.find(({ key }) => key === written) ?? (alike.length === 1 ? alike[0] : undefined);
  if (!quantity) {
    throw problem("columnUnknown", { name, title });
  }
  return columnName(quantity.key, Number(lag));
}

function numberIn(row: CsvRow, title: string, delimiter: CsvTable["delimiter"]): number {
  const cell = row.cells[title]!;
  if (MISSING.has(cell)) return NaN;
  const place = row.place(title);
  const value = statedNumber(cell, delimiter, place) ?? (SCIENTIFIC.test(cell) ? Number(cell) : NaN);
  if (!Number.isFinite(value)) throw problem("cellNotNumber", { place, cell });
  return value;
}
