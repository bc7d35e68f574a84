/**
 * Ranks, 1 for the highest score; units with equal scores share the smaller rank, and the next rank is left out.
 *
 * @param scores one per unit; NaN is missing
 * @returns one rank per unit; NaN where the score is missing
 * @source R `rank(-x, ties.method = "min")`, as COINr uses it
 */
export function rankDescending(scores: Float64Array): Float64Array {
  const sorted = scores
    .filter((score) => !Number.isNaN(score))
    .sort()
    .reverse();
  const first = new Map<number, number>();
  sorted.forEach((score, position) => {
    if (!first.has(score)) first.set(score, position + 1);
  });
  return scores.map((score) => (Number.isNaN(score) ? NaN : first.get(score)!));
}
