import type { Entered } from "./rule";

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Whether what is entered is a number outside a range, whose ends belong to it. */
export function isBeyond({ entry }: Entered, { min = -Infinity, max = Infinity }: Range): boolean {
  return entry.kind === "number" && ((entry.value as number) < min || (entry.value as number) > max);
}

/** Whether it cannot be: who is told that is not asked about its change against last year besides. */
export function isImpossible(entered: Entered): boolean {
  return isBeyond(entered, entered.quantity);
}
