import type { Rect } from "./rect";

/**
 * Merges cells into rectangles: adjacent cells of a row first, then equal runs of adjacent rows.
 *
 * @param cells each once, in whatever order
 */
export function blocksOf(cells: readonly (readonly [row: number, column: number])[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const runs: Rect[] = [];
  for (const [row, column] of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const blocks: Rect[] = [];
  for (const run of runs) {
    const at = blocks.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    if (at >= 0) blocks[at] = { ...blocks[at]!, bottom: run.bottom };
    else blocks.push(run);
  }
  return blocks;
}
