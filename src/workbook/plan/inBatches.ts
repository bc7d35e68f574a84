/**
 * Cuts a list into runs that weigh no more than a limit each; what is heavier by itself goes alone.
 *
 * @returns at least one run, which is empty when the list is
 */
export function inBatches<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  limit: number,
): Item[][] {
  const batches: Item[][] = [[]];
  let total = 0;
  for (const item of items) {
    const weight = weigh(item);
    if (total > 0 && total + weight > limit) {
      batches.push([]);
      total = 0;
    }
    total += weight;
    batches.at(-1)!.push(item);
  }
  return batches;
}
