import { doubtOf } from "./doubts";
import { referencesIn } from "./formula/evaluate";
import type { Standpoint } from "./reading/references";

/** So many rows and columns of a range are looked at. */
const [MOST_ROWS, MOST_COLUMNS] = [10_000, 1_000];

/**
 * Reads the cells that a formula names, until one is found that has changed: a formula that cannot be computed is stale too
 * then.
 */
export function readReferences(formula: string, place: Standpoint, isStale: () => boolean): void {
  if (isStale()) return;
  for (const { sheet, rect } of referencesIn(formula, place)) {
    place.reads?.(sheet, rect);
    for (let row = rect.top; row <= Math.min(rect.bottom, rect.top + MOST_ROWS); row++)
      for (let column = rect.left; column <= Math.min(rect.right, rect.left + MOST_COLUMNS); column++) {
        try {
          place.read(sheet, row, column);
        } catch (error) {
          doubtOf(error);
        }
        if (isStale()) return;
      }
  }
}
