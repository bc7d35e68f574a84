import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { addressText } from "../rect";
import { rewriteReferences } from "./references";
import { topLeftFirst } from "./topLeftFirst";

/**
 * A formula copied to another cell: relative references move along, and one that leaves the sheet becomes `#REF!`.
 *
 * @param from row and column of the cell that it stood in
 * @source "Move or copy a formula"; KB 40401 for sorting
 */
export function copiedFormula(
  formula: string,
  from: readonly [row: number, column: number],
  to: readonly [row: number, column: number],
): string {
  if (from[0] === to[0] && from[1] === to[1]) return formula;
  const relative = translateFormulaToR1C1(`=${formula}`, addressAt(from));
  const moved = translateFormulaToA1(relative, addressAt(to), { wrapEdges: false }).slice(1);
  return rewriteReferences(moved, (reference) => {
    const at = reference.lastIndexOf("!") + 1;
    return reference.slice(0, at) + topLeftFirst(reference.slice(at));
  });
}

function addressAt([row, column]: readonly [number, number]): string {
  return addressText({ top: row, left: column, bottom: row, right: column });
}
