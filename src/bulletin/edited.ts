import type { UsedDatum } from "./fill";

/** What is kept of a text that somebody has written in place of ours. */
export interface EditedBasis {
  /** what was written when this was kept */
  readonly edited: string;
  /** what our text said then */
  readonly used: readonly UsedDatum[];
}

/** What our text says otherwise than when it was edited. */
export interface DatumChange {
  readonly name: string;
  /** undefined where our text did not say it */
  readonly before: string | undefined;
  /** undefined where our text says it no more */
  readonly now: string | undefined;
}

/**
 * The data that an edited text is to be held against: those that its writer had before him.
 *
 * @param edited the text as it stands
 * @param kept what was kept when the bulletin was made last
 * @param before what our text said until now; undefined where that is not known
 * @param now what it says from now on
 */
export function basisOf(
  edited: string,
  kept: EditedBasis | undefined,
  before: readonly UsedDatum[] | undefined,
  now: readonly UsedDatum[],
): EditedBasis {
  if (kept?.edited === edited) return kept;
  return { edited, used: before ?? now };
}

/** What has changed beneath an edited text, name by name; things that only stand in another order have not changed. */
export function changesSince({ used }: EditedBasis, now: readonly UsedDatum[]): DatumChange[] {
  const [was, is] = [byName(used), byName(now)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [before = [], after = []] = [was.get(name), is.get(name)];
    const [gone, come] = [without(before, after), without(after, before)];
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => ({
      ...{ name, before: gone[i], now: come[i] },
    }));
  });
}

/** What is among some and not among others, each as often as it is there more. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function byName(used: readonly UsedDatum[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, shown } of used) names.set(name, [...(names.get(name) ?? []), shown]);
  return names;
}
