import type { IndicatorSystem } from "../../system/schema";
import { keysIn } from "../columns/column";
import { allFillColumns } from "../fill/fillColumns";
import type { Contents, TableContents } from "../read/contents";
import { rowsOf } from "../read/rows";
import { FILL_COLUMN, fillTableName } from "../tableNames";

/** Rows of a department on a sheet that has lost its table. */
export interface FoundRows {
  readonly department: string;
  readonly table: TableContents;
  /** what stands above them */
  readonly above: Contents;
}

/**
 * Finds the rows of a department by their keys, and its columns by their titles, where another program has dropped the
 * table around them.
 *
 * @returns undefined for a sheet that has none, or rows of several departments
 */
export function foundByKeys({ quantities }: IndicatorSystem, contents: Contents): FoundRows | undefined {
  const { values } = contents;
  const columns = allFillColumns();
  const titles = values.map((cells) =>
    keysIn(
      columns,
      cells.map((cell) => String(cell).trim()),
    ),
  );
  const header = titles.findIndex((keys) => keys.includes(FILL_COLUMN.key));
  if (header < 0) return undefined;
  const key = titles[header]!.indexOf(FILL_COLUMN.key);
  const owners = new Map(quantities.map((quantity) => [quantity.key, quantity.department]));
  const found = values.map((cells, row) =>
    row > header ? owners.get(String(cells[key]).trim()) : undefined,
  );
  const departments = new Set(found.filter((owner) => owner !== undefined));
  const [department] = departments;
  if (department === undefined || departments.size > 1) return undefined;
  const last = found.findLastIndex((owner) => owner !== undefined);
  const name = fillTableName(department);
  return {
    department,
    table: { name, ...rowsOf(contents, header, last + 1) },
    above: rowsOf(contents, 0, header),
  };
}
