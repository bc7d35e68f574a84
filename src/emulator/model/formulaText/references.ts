import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import { kept } from "../kept";
import { moveRect } from "../movedRects";
import { type Rect, rangeRect } from "../rect";
import type { StructuralEdit } from "../source";

/**
 * The same formula with every reference to the edited sheet moved along.
 *
 * @param home the formula's sheet, for references that name none
 */
export function moveReferences(formula: string, home: string, edited: string, edit: StructuralEdit): string {
  return rewriteReferences(formula, (text) => {
    const reference = parseA1Ref(text);
    if (!reference || !("range" in reference) || !reference.range) return text;
    if ((reference.context?.[0] ?? home).toLowerCase() !== edited.toLowerCase()) return text;
    const { range } = reference;
    const rect = rangeRect(range);
    const moved = moveRect(rect, edit)?.[0];
    if (!moved) return `${text.slice(0, text.lastIndexOf("!") + 1)}#REF!`;
    if (isSame(moved, rect)) return text;
    const keepNull = <K extends "top" | "left" | "bottom" | "right">(edge: K): number | null =>
      range[edge] === null || range[edge] === undefined ? null : moved[edge];
    return stringifyA1Ref({
      ...reference,
      range: {
        ...range,
        top: keepNull("top"),
        left: keepNull("left"),
        bottom: keepNull("bottom"),
        right: keepNull("right"),
      },
    } as Parameters<typeof stringifyA1Ref>[0]);
  });
}

function isSame(one: Rect, other: Rect): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** tokens are larger than what else is kept of a formula */
const tokensOf = kept((formula) => tokenize(`=${formula}`), 5_000);

const CELLS = ["range", "range_beam", "range_ternary"];

/**
 * Replaces every cell reference in a formula's text.
 *
 * @param isOfNames names are references too
 */
export function rewriteReferences(
  formula: string,
  replace: (reference: string) => string,
  isOfNames = false,
): string {
  const tokens = tokensOf(formula).map((token) =>
    CELLS.includes(token.type) || (isOfNames && token.type === "range_named")
      ? { ...token, value: replace(token.value) }
      : token,
  );
  return stringifyTokens(tokens).slice(1);
}
