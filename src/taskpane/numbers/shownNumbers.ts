/** A score at the two decimals that are published; a dash where there is none. */
export function shownScore(score: number | null): string {
  return score === null ? "—" : score.toFixed(2);
}

/** By how much a score has changed, with its sign; undefined where one of them is missing or both are the same. */
export function shownChange(before: number | null, after: number | null): string | undefined {
  if (before === null || after === null || before === after) return undefined;
  const change = (after - before).toFixed(2);
  return after > before ? `+${change}` : change.replace("-", "−");
}
