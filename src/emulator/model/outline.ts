/** A row or column that may belong to a group of an outline. */
export interface Outlined {
  /** 1 to 7; undefined or 0 outside of groups */
  outlineLevel?: number;
  /** the details that this line sums up are hidden */
  collapsed?: boolean;
}

/** Whether a group is summed up by the line after it, or by the one before it. */
export interface Summaries {
  readonly below: boolean;
  readonly right: boolean;
}

/** Levels of groups within groups. @source "Outline (group) data in a worksheet": "up to eight levels", with that of no group */
export const DEEPEST_LEVEL = 7;

/** Lines of an outline, by their index: the rows of a sheet, or its columns. */
type Lines = ReadonlyMap<number, Outlined>;

export interface Group {
  readonly first: number;
  readonly last: number;
  readonly level: number;
}

export function levelOf(lines: Lines, index: number): number {
  return lines.get(index)?.outlineLevel ?? 0;
}

/** The group of a level that a line belongs to. */
export function groupAround(lines: Lines, index: number, level: number): Group {
  let [first, last] = [index, index];
  while (first > 0 && levelOf(lines, first - 1) >= level) first -= 1;
  while (levelOf(lines, last + 1) >= level) last += 1;
  return { first, last, level };
}

/** The line that sums up a group; undefined for one at the edge of the sheet. */
export function summaryOf({ first, last }: Group, isAfter: boolean): number | undefined {
  if (isAfter) return last + 1;
  return first > 0 ? first - 1 : undefined;
}

/** Every group of an outline, the outer ones first. */
export function groupsOf(lines: Lines): Group[] {
  const groups: Group[] = [];
  const ends: number[] = [];
  for (const index of [...lines.keys()].sort((a, b) => a - b))
    for (let level = 1; level <= levelOf(lines, index); level++) {
      if (index <= (ends[level] ?? -1)) continue;
      const group = groupAround(lines, index, level);
      ends[level] = group.last;
      groups.push(group);
    }
  return groups.sort((a, b) => a.level - b.level || a.first - b.first);
}
