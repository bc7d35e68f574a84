/**
 * Ranks, 1 for the highest score; units with equal scores share the smaller rank, and the next rank is left out.
 *
 * @param scores one per unit; NaN is missing
 * @returns one rank per unit; NaN where the score is missing
 * @source R `rank(-x, ties.method = "min")`, as COINr uses it
 */
export function rankDescending(scores: Float64Array): Float64Array {
  const sorted = sortedPresent(scores);
  return scores.map((score) => (Number.isNaN(score) ? NaN : sorted.length - countUpTo(sorted, score) + 1));
}

/**
 * Ranks, 1 for the lowest value; equal values share the smaller rank.
 *
 * @param values one per unit; NaN is missing
 * @returns one rank per unit; NaN where the value is missing
 * @source R `rank(x, ties.method = "min")`
 */
export function rankAscending(values: Float64Array): Float64Array {
  const sorted = sortedPresent(values);
  return values.map((value) => (Number.isNaN(value) ? NaN : countBelow(sorted, value) + 1));
}

/** The values that are there, smallest first; a typed array sorts NaN to its end. */
function sortedPresent(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let present = sorted.length;
  while (present > 0 && Number.isNaN(sorted[present - 1])) present -= 1;
  return sorted.subarray(0, present);
}

/** How many are below a value. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many are at or below a value. */
function countUpTo(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
