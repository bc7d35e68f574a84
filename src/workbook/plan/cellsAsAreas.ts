import type { Area } from "./plan";

/** Areas that do not overlap as fewer ones of the same cells: those side by side first, then those below each other. */
export function cellsAsAreas(areas: readonly Area[]): Area[] {
  const sideBySide = joined(areas, {
    inOrder: (a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column,
    follows: (a, b) => a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column,
    both: (a, b) => ({ ...a, columns: a.columns + b.columns }),
  });
  return joined(sideBySide, {
    inOrder: (a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row,
    follows: (a, b) => a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row,
    both: (a, b) => ({ ...a, rows: a.rows + b.rows }),
  }).sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Joining {
  readonly inOrder: (a: Area, b: Area) => number;
  readonly follows: (a: Area, b: Area) => boolean;
  readonly both: (a: Area, b: Area) => Area;
}

function joined(areas: readonly Area[], { inOrder, follows, both }: Joining): Area[] {
  const result: Area[] = [];
  for (const area of [...areas].sort(inOrder)) {
    const last = result.at(-1);
    if (last && follows(last, area)) result[result.length - 1] = both(last, area);
    else result.push(area);
  }
  return result;
}
