import type { EntryCell } from "./entries";
import type { Entered } from "./rule";

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Whether a cell has a number outside a range, whose ends belong to it. */
export function isBeyond({ kind, value }: EntryCell, { min = -Infinity, max = Infinity }: Range): boolean {
  return kind === "number" && ((value as number) < min || (value as number) > max);
}

/** Whether it cannot be: who is told that is not asked about its change against last year besides. */
export function isImpossible({ entry, quantity }: Entered): boolean {
  return isBeyond(entry, quantity);
}
