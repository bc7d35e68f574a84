import { copiedFormula } from "../../src/emulator/model/formulaText/copiedFormula";
import type { SheetModel } from "../../src/emulator/model/sheet";

/**
 * The conditional formats of a sheet by cell, in their order, each with its formula as that cell has it: sheets that are coloured
 * alike have the same, however their ranges were put together.
 */
export function formatsByCell({ conditionalFormats }: SheetModel): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const inOrder = [...conditionalFormats].sort((a, b) => a.rule.priority - b.rule.priority);
  for (const { rects, rule } of inOrder) {
    const { priority: _, formulae = [], ...look } = rule;
    const first = [
      Math.min(...rects.map(({ top }) => top)),
      Math.min(...rects.map(({ left }) => left)),
    ] as const;
    for (const { top, bottom, left, right } of rects) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const own = formulae.map((formula) => copiedFormula(formula, first, [row, column]));
          (found[`${row},${column}`] ??= []).push(JSON.stringify([own, look]));
        }
      }
    }
  }
  return found;
}
