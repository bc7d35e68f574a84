import type { Submission } from "../../validation/entries";
import { type PlacedValue, placedChanges } from "../journal/placedChanges";
import type { ColumnChange, Stored } from "../journal/stored";
import { type Contents, isFormula } from "../read/contents";
import type { WorkbookContents } from "../read/workbookContents";
import { cellsOf } from "./held";
import type { MergedSheet } from "./returnedSheet";

/** What merging writes into entry cells, each with what stands there now. */
export function mergeChanges(
  submission: Submission,
  { tables, heads }: WorkbookContents,
  sheets: readonly MergedSheet[],
): ColumnChange[] {
  const parts = [...tables.values(), ...(heads?.values() ?? [])];
  const placed = sheets.flatMap(({ returned, taken }): PlacedValue[] => {
    const cells = cellsOf(submission, returned.department, returned.tasks);
    return taken.map(({ place, theirs }) => ({ cell: cells.get(place)!, value: theirs ?? "" }));
  });
  return placedChanges(placed).map((change) => ({
    ...change,
    before: change.after.map((_, i) => storedAt(parts, change.sheet, change.row + i, change.column)),
  }));
}

/** What stands in a cell of what was read: the formula where there is one. */
function storedAt(parts: readonly Contents[], sheet: string, row: number, column: number): Stored {
  for (const { sheet: on, row: top, column: left, values, formulas } of parts) {
    const value = on === sheet ? values[row - top]?.[column - left] : undefined;
    if (value === undefined) continue;
    const formula = formulas?.[row - top]?.[column - left];
    return isFormula(formula, value) ? { formula } : (value as Stored);
  }
  return "";
}
