import type { Doubts } from "../../workbook/read/formulaDoubt";

let source: () => Doubts | undefined = () => undefined;

/**
 * Registers the source of doubts about results of formulas: the emulated host. Microsoft's Excel computes every formula
 * and registers none.
 *
 * @param ask is called whenever entries are read
 */
export function hearDoubts(ask: () => Doubts): void {
  source = ask;
}

/** Doubts about the results that the workbook shows now; undefined where no source is registered. */
export function currentDoubts(): Doubts | undefined {
  return source();
}
