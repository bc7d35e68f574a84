import { problem } from "../../system/problem";
import { periodNamed } from "../periodNamed";
import { cellAddress } from "../plan/address";
import type { Area } from "../plan/plan";
import { cellAt, type Contents } from "../read/contents";
import type { WrittenRow } from "../units/addedUnits";
import { KEY_TITLE } from "./blockCells";
import { type ChartBlock, LINE_BEGINS } from "./chart";

/** How the numbers of a chart are written anew where they stand. */
export interface BlockUpdate {
  readonly block: ChartBlock;
  /** of the table as it is to be, its titles included */
  readonly area: Area;
  /** the table gets further rows or columns, and these the look of its others */
  readonly isGrown: boolean;
  readonly titles: readonly string[];
  readonly rows: readonly WrittenRow[];
  /** rows of the table down to the last that is ours */
  readonly drawn: number;
  /** the chart is drawn of other cells than before */
  readonly isReshaped: boolean;
  /** whether the line above the titles is ours */
  readonly hasLine: boolean;
}

/**
 * Rows go where their keys stand, wherever users have sorted them; new ones into rows in which nothing stands any more, and
 * below the table. What users have put into rows of their own stays.
 *
 * @param contents all that is used of the sheet
 * @param begun a job that was broken off has written some of it, and made the table grow or not: nothing is refused then
 * @throws Problem where a column is gone, or something of a user stands where the table would grow
 */
export function blockUpdate(
  block: ChartBlock,
  found: Area,
  contents: Contents,
  begun?: { readonly isGrown: boolean },
): BlockUpdate {
  const { sheet } = contents;
  const textAt = (row: number, column: number): string => {
    const { value } = cellAt(contents, row - contents.row, column - contents.column);
    return String(value ?? "").trim();
  };
  const titles = [KEY_TITLE, ...block.titles];
  const standing = titles.map((_, i) => (i < found.columns ? textAt(found.row, found.column + i) : ""));
  const lost = titles.find((title, i) => !isOurs(standing[i]!, title) && i < found.columns);
  if (lost !== undefined && !begun) throw problem("charts.column", { sheet, title: lost });
  const keys = Array.from({ length: found.rows - 1 }, (_, i) => textAt(found.row + 1 + i, found.column));
  const isBlank = (row: number): boolean =>
    Array.from({ length: found.columns }, (_, i) => [found.row + 1 + row, found.column + i] as const).every(
      ([at, column]) => textAt(at, column) === "" || (begun && isFilledDown(contents, found, at, column)),
    );
  const { placed, gone, count } = placedRows(block, keys, isBlank);
  const area = { ...found, rows: count + 1, columns: Math.max(found.columns, titles.length) };
  const taken = begun ? undefined : firstTaken(area, found, textAt);
  if (taken !== undefined) throw problem("charts.noRoom", { sheet, cell: taken });
  const last = (rows: readonly string[]): number => rows.findLastIndex((key) => key !== "") + 1;
  const after = Array.from({ length: count }, (_, row) => placed.get(row)?.key ?? "");
  const drawn = Math.max(1, last(after));
  const rows = [...placed].map(([row, { key, cells }]): WrittenRow => {
    const at = `$${cellAddress(found.row + 1 + row, found.column)}`;
    return { row, unit: key, cells: [key, ...cells(at)] };
  });
  const emptied = gone.map((row): WrittenRow => ({ row, unit: "", cells: titles.map(() => "") }));
  return {
    ...{ block, area, titles, rows: [...rows, ...emptied], drawn },
    isGrown: begun?.isGrown ?? (area.rows !== found.rows || area.columns !== found.columns),
    isReshaped: drawn !== last(keys) || titles.some((_, i) => standing[i] === ""),
    hasLine: textAt(found.row - 1, found.column + 1).startsWith(LINE_BEGINS),
  };
}

/**
 * Whether a cell has what Excel puts into a new row of a table: the formula of its column, for another row. A job that was
 * broken off has made the table grow, and nobody has written the row yet.
 */
function isFilledDown({ formulas, ...at }: Contents, table: Area, row: number, column: number): boolean {
  // the same but for the rows that it speaks of, and whether it is of one row or of several
  const [first, own] = [table.row + 1, row].map((line) =>
    String(formulas?.[line - at.row]?.[column - at.column] ?? "")
      .replace(/\d+/g, "0")
      .replace(/(\$?[A-Z]+\$?0):\$?[A-Z]+\$?0/g, "$1"),
  );
  return own!.startsWith("=") && own === first;
}

/** The title itself; periods give way to other periods, and what is free to anything. */
function isOurs(found: string, wanted: string): boolean {
  return found === wanted || (periodNamed(found) !== undefined && periodNamed(wanted) !== undefined);
}

/**
 * @param keys of the rows that are there; none in rows of users
 * @returns the rows of the block by their places, those whose keys are gone, and how many rows there are
 */
function placedRows(
  { rows }: ChartBlock,
  keys: readonly string[],
  isBlank: (row: number) => boolean,
): {
  readonly placed: ReadonlyMap<number, ChartBlock["rows"][number]>;
  readonly gone: readonly number[];
  readonly count: number;
} {
  const wanted = new Set(rows.map(({ key }) => key));
  const free = keys.flatMap((key, row) => ((key === "" ? isBlank(row) : !wanted.has(key)) ? [row] : []));
  let next = keys.length;
  const placed = new Map(
    rows.map((each) => {
      const known = keys.indexOf(each.key);
      return [known >= 0 ? known : (free.shift() ?? next++), each] as const;
    }),
  );
  return { placed, gone: free.filter((row) => keys[row] !== ""), count: next };
}

/** The first cell beyond a table in which something stands where the table would grow. */
function firstTaken(
  area: Area,
  found: Area,
  textAt: (row: number, column: number) => string,
): string | undefined {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const isInside = row < found.row + found.rows && column < found.column + found.columns;
      if (!isInside && textAt(row, column) !== "") return cellAddress(row, column);
    }
  }
  return undefined;
}
