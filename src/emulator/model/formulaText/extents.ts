import { parseA1Ref } from "@borgar/fx";
import { kept } from "../kept";
import { rangeRect } from "../rect";
import { rewriteReferences } from "./references";

/** How many rows and columns the ranges of a formula have, one after the other, as plain text to compare. */
export const extentsOf = kept((formula): string => {
  const extents: string[] = [];
  rewriteReferences(formula, (text) => {
    const reference = parseA1Ref(text);
    const range = reference && "range" in reference ? reference.range : undefined;
    if (range) {
      const { top, left, bottom, right } = rangeRect(range);
      extents.push(`${bottom - top} ${right - left}`);
    }
    return text;
  });
  return extents.join();
});
