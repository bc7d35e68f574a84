/**
 * Ranks, 1 for the highest score; units with equal scores share the smaller rank, and the next rank is left out.
 *
 * @param scores one per unit; NaN is missing
 * @returns one rank per unit; NaN where the score is missing
 * @source R `rank(-x, ties.method = "min")`, as COINr uses it
 */
export function rankDescending(scores: Float64Array): Float64Array {
  const ranks = new Float64Array(scores.length);
  new Ranker(scores.length).descending(scores, ranks);
  return ranks;
}

/**
 * Ranks, 1 for the lowest value; equal values share the smaller rank.
 *
 * @param values one per unit; NaN is missing
 * @returns one rank per unit; NaN where the value is missing
 * @source R `rank(x, ties.method = "min")`
 */
export function rankAscending(values: Float64Array): Float64Array {
  return rankDescending(values.map((value) => -value));
}

/**
 * Ranks columns of one length, one after the other, without taking new memory for each.
 *
 * A value's place among the sorted ones is looked up through buckets of equal width, so that a column whose values
 * are spread out costs little more than its sorting; within a bucket it is a binary search, so that no column is slow.
 */
export class Ranker {
  private readonly sorted: Float64Array;
  /** first place of each bucket among the sorted values, and one more at the end */
  private readonly starts: Int32Array;

  constructor(private readonly size: number) {
    this.sorted = new Float64Array(size);
    this.starts = new Int32Array(size + 2);
  }

  /** @param ranks gets one rank per score; NaN where the score is missing */
  descending(scores: Float64Array, ranks: Float64Array): void {
    const { sorted, starts, size } = this;
    sorted.set(scores);
    sorted.sort();
    let present = size;
    // a typed array sorts NaN to its end
    while (present > 0 && Number.isNaN(sorted[present - 1])) present -= 1;
    const least = sorted[0]!;
    const scale = this.fillBuckets(present);
    for (let unit = 0; unit < size; unit++) {
      const score = scores[unit]!;
      if (score !== score) {
        ranks[unit] = NaN;
        continue;
      }
      const bucket = ((score - least) * scale) | 0;
      let low = starts[bucket]!;
      let high = starts[bucket + 1]!;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle]! <= score) low = middle + 1;
        else high = middle;
      }
      ranks[unit] = present - low + 1;
    }
  }

  /** @returns what turns a distance from the least value into the number of a bucket */
  private fillBuckets(present: number): number {
    const { sorted, starts } = this;
    const spread = sorted[present - 1]! - sorted[0]!;
    // infinite values and equal values: everything in one bucket
    const scale = spread > 0 && spread < Infinity ? (present - 1) / spread : 0;
    const usable = scale > 0 && scale < Infinity ? scale : 0;
    let place = 0;
    for (let bucket = 0; bucket <= present; bucket++) {
      while (place < present && (((sorted[place]! - sorted[0]!) * usable) | 0) < bucket) place += 1;
      starts[bucket] = place;
    }
    starts[present + 1] = present;
    return usable;
  }
}
