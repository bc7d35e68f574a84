import { type Column, titleOf } from "../columns/column";

/** @source Excel specifications: 255 characters in a table's title */
const LONGEST = 255;

/**
 * Columns with titles that Excel takes: short enough, and none twice in one table, where it knows no case. Names of a
 * document may be long, the same, or like ours.
 */
export function withTitles<Row>(columns: readonly Column<Row>[]): Column<Row>[] {
  // ours stay as they are called
  const own = columns.filter(({ title }) => title === undefined).map(({ key }) => key.toLowerCase());
  const taken = new Set(own);
  return columns.map((column) => {
    if (column.title === undefined) return column;
    const title = free(titleOf(column), taken);
    taken.add(title.toLowerCase());
    return { ...column, title };
  });
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const title = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.has(title.toLowerCase())) return title;
  }
}
