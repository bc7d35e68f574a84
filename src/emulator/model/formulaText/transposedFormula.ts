import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { rewriteReferences } from "./references";
import { copiedFormula } from "./copiedFormula";

type Place = readonly [row: number, column: number];

/**
 * A formula copied to another cell with rows and columns exchanged: what was to the left is above. References that are
 * absolute in any way are copied as they are.
 *
 * @source support.microsoft.com "Transpose (rotate) data from rows to columns or vice versa"
 */
export function transposedFormula(formula: string, from: Place, to: Place): string {
  return rewriteReferences(
    formula,
    (text) => turnedReference(text, from, to) ?? copiedFormula(text, from, to),
  );
}

/** undefined for a reference that is not relative in all its edges */
function turnedReference(text: string, from: Place, to: Place): string | undefined {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference) || !reference.range) return undefined;
  const { range } = reference;
  if (range.$top || range.$left || range.$bottom || range.$right) return undefined;
  const edges = [range.top, range.left, range.bottom, range.right];
  if (edges.some((edge) => edge === null || edge === undefined)) return undefined;
  const [top, left, bottom, right] = edges as [number, number, number, number];
  const turned = {
    top: to[0] + left - from[1],
    left: to[1] + top - from[0],
    bottom: to[0] + right - from[1],
    right: to[1] + bottom - from[0],
  };
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  if (turned.top < 0 || turned.left < 0) return `${prefix}#REF!`;
  return stringifyA1Ref({ ...reference, range: { ...range, ...turned } } as Parameters<
    typeof stringifyA1Ref
  >[0]);
}
