import { arrayFormulas } from "../model/arrayFormulas";
import { intersection } from "../model/rect";
import type { RangeTarget } from "./rangeTarget";

/**
 * What cells show as formulas, where array formulas fill some of them: each of these shows the formula.
 *
 * @param shown rows of what the cells show without that; null for whole rows and columns
 * @param written how the formula is written for a cell
 * @source VBA Range.HasArray, Range.FormulaArray; OfficeDev/office-js#6176
 */
export function withArrays<Shown>(
  { sheet, rect }: RangeTarget,
  shown: Shown[][] | null,
  written: (formula: string, row: number, column: number) => string,
): (Shown | string)[][] | null {
  const arrays = shown ? arrayFormulas(sheet).filter((array) => intersection(array.rect, rect)) : [];
  if (arrays.length === 0) return shown;
  const cells: (Shown | string)[][] = shown!.map((line) => [...line]);
  for (const { rect: filled, formula } of arrays) {
    const part = intersection(filled, rect)!;
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++)
        cells[row - rect.top]![column - rect.left] = written(`=${formula}`, row, column);
  }
  return cells;
}
