import type { PublishedValue } from "../publishedValue";

/**
 * Where published columns stand now. They are found by title, of two with one title the one beside its neighbours;
 * where the title was changed, by their neighbours.
 *
 * @returns for each published title the column; -1 where it is gone
 */
export function pairColumns(published: readonly string[], found: readonly string[]): number[] {
  const places = published.map((title) => found.flatMap((each, column) => (each === title ? [column] : [])));
  const columns = places.map(([column, ...more]) => (more.length === 0 ? (column ?? -1) : -1));
  const beside = (i: number): number[] => {
    const [left, right] = [columns[i - 1] ?? -1, columns[i + 1] ?? -1];
    return [...(left < 0 ? [] : [left + 1]), ...(right < 0 ? [] : [right - 1])];
  };
  places.forEach(([first, ...more], i) => {
    if (first === undefined || more.length === 0) return;
    columns[i] = beside(i).find((column) => found[column] === published[i]) ?? first;
  });
  published.forEach((_, i) => {
    if (columns[i]! >= 0) return;
    columns[i] = beside(i).find((at) => found[at] !== undefined && !columns.includes(at)) ?? -1;
  });
  return columns;
}

/** Share of a row's cells that must be the same for a row with another key to be taken for it. */
const ALIKE = 0.5;

type Cells = readonly PublishedValue[];

/**
 * Where published rows stand now. They are found by key, of two with one key the one with more of the same cells; where
 * the key was changed, by the rest of their cells.
 *
 * @param read the cells of a row that was found, in the order of the published titles
 * @returns for each published row its number; -1 where it is gone
 */
export function pairRows(
  published: readonly (readonly [key: string, ...cells: PublishedValue[]])[],
  found: readonly string[],
  read: (row: number) => Cells,
): number[] {
  const places = new Map<string, number[]>();
  found.forEach((key, row) => key !== "" && places.set(key, [...(places.get(key) ?? []), row]));
  const rows = published.map(([key, ...before]) => {
    const [first = -1, ...more] = places.get(key) ?? [];
    return more.length === 0 ? first : mostAlike(before, [first, ...more], read, 0);
  });
  if (!rows.includes(-1)) return rows;
  const taken = new Set(rows);
  const free = new Set(found.flatMap((_, row) => (taken.has(row) ? [] : [row])));
  return published.map(([, ...before], i) => {
    if (rows[i]! >= 0) return rows[i]!;
    const row = mostAlike(before, [...free], read, ALIKE);
    free.delete(row);
    return row;
  });
}

/** @returns -1 when none is as alike as it has to be */
function mostAlike(
  before: Cells,
  rows: readonly number[],
  read: (row: number) => Cells,
  least: number,
): number {
  let [best, most] = [-1, least];
  for (const row of rows) {
    const alike = likeness(before, read(row));
    if (alike < most || (alike === most && best >= 0)) continue;
    [best, most] = [row, alike];
  }
  return best;
}

/** The share of the cells with something in them that are the same. */
function likeness(before: Cells, now: Cells): number {
  const filled = before.filter((value) => value !== null).length;
  const same = before.filter((value, i) => value !== null && value === now[i]).length;
  return filled === 0 ? 0 : same / filled;
}
