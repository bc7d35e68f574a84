import type { Doubts } from "../../workbook/read/formulaDoubt";

let source: () => Doubts | undefined = () => undefined;

/**
 * Says who knows which results of formulas are not sure. Microsoft's Excel computes every formula and is not asked; a
 * host of ours is.
 *
 * @param ask is called whenever entries are read
 */
export function hearDoubts(ask: () => Doubts): void {
  source = ask;
}

/** What the Excel at hand says of the results that stand in it now. */
export function currentDoubts(): Doubts | undefined {
  return source();
}
