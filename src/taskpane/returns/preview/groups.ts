import type { Collected, Compared } from "../../../app/returns/collect";
import type { AnyReturned } from "../../../app/returns/readReturns";

/** Files by what is to be done with them; those that need somebody come first. */
export const GROUPS = ["conflict", "refused", "merged", "unchanged", "without"] as const;
export type Group = (typeof GROUPS)[number];

/** One file, or the sheet of one department in it; left out, nothing but its name is known. */
export type Shown = Pick<Collected, "file"> & Partial<Collected>;

/** Cells that both sides have changed, decided or not. */
export function conflictsIn({ merged }: Shown): Compared[] {
  return (merged?.cells ?? []).filter(({ verdict }) => verdict === "conflict");
}

/** A card stays where it is while somebody decides about its cells. */
function groupOf(shown: Shown): Group {
  if (conflictsIn(shown).length > 0) return "conflict";
  if (shown.state === undefined) return "without";
  return shown.state === "conflict" ? "merged" : shown.state;
}

/** What is to be shown, by group. */
export function grouped(
  all: readonly Collected[],
  files: readonly AnyReturned[],
  without: ReadonlySet<string>,
): Map<Group, Shown[]> {
  const out = files.filter(({ name }) => without.has(name)).map(({ name }): Shown => ({ file: name }));
  const found = new Map<Group, Shown[]>(GROUPS.map((group) => [group, []]));
  for (const shown of [...all, ...out]) found.get(groupOf(shown))!.push(shown);
  return found;
}
