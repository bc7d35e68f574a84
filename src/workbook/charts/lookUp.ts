import { areaOnSheet } from "../plan/address";
import type { Formula } from "../plan/plan";
import type { NamedColumn } from "../columns/column";
import { type TableContents, TableReader } from "../read/contents";

/** Two columns of a table as formulas name them: by their cells, which Excel moves along with rows that users insert. */
export interface LookUp {
  readonly keys: string;
  readonly values: string;
}

/**
 * Where a column of a table is looked up by another; undefined where a column is gone.
 *
 * @param table as it stands now
 */
export function lookUpIn(
  table: TableContents | undefined,
  columns: readonly NamedColumn[],
  key: string,
  value: string,
): LookUp | undefined {
  if (!table || table.values.length < 2) return undefined;
  const reader = new TableReader(table, columns);
  const [keys, values] = [reader.columnOf(key), reader.columnOf(value)];
  if (keys < 0 || values < 0) return undefined;
  const areaOf = (column: number): string =>
    areaOnSheet(table.sheet, {
      ...{ row: table.row + 1, rows: table.values.length - 1 },
      ...{ column: table.column + column, columns: 1 },
    });
  return { keys: areaOf(keys), values: areaOf(values) };
}

/** What a row of another table says, found by its key wherever it stands; nothing where it says nothing. */
export function lookedUp({ keys, values }: LookUp, key: string): Formula {
  const found = `INDEX(${values},MATCH(${key},${keys},0))`;
  return { formula: `=IFERROR(IF(${found}="","",${found}),"")` };
}

/**
 * The same for a number that a chart is drawn of: an error where there is none. A chart takes an empty text for nought, and
 * what has no score has not scored nought.
 *
 * @param isShare in per cent, of a share of 0 to 1
 */
export function drawnNumber({ keys, values }: LookUp, key: string, isShare = false): Formula {
  const found = `INDEX(${values},MATCH(${key},${keys},0))`;
  return { formula: `=IFERROR(IF(ISNUMBER(${found}),${isShare ? `${found}*100` : found},NA()),NA())` };
}
