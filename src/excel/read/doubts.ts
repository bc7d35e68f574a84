import type { Doubts } from "../../workbook/read/formulaDoubt";

let source: () => Doubts | undefined = () => undefined;

/**
 * Sets who tells which results of formulas are uncertain: the emulated host does. Microsoft's Excel computes every
 * formula, so nothing is set there.
 *
 * @param ask is called whenever entries are read
 */
export function hearDoubts(ask: () => Doubts): void {
  source = ask;
}

/** Doubts about the results that the workbook shows now; undefined where the host has none. */
export function currentDoubts(): Doubts | undefined {
  return source();
}
