import { calculatedIn, relativeTo } from "./calculatedColumns";
import { moveIndex } from "./movedRects";
import type { SheetModel } from "./sheet";
import type { StructuralEdit } from "./source";
import { bodyRect, columnIdsOf } from "./table";
import type { WorkbookModel } from "./workbook";

/**
 * The formulas of calculated columns follow an edit as if each stood in the first row of data, and nowhere else.
 *
 * @param move rewrites a formula of a sheet
 * @returns a function to be called when the tables have moved
 */
export function movingCalculated(
  workbook: WorkbookModel,
  edited: SheetModel,
  edit: StructuralEdit,
  move: (formula: string, home: string) => string,
): () => void {
  const held = workbook.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ calculated }) => calculated.size > 0)
      .map((table) => {
        const { top } = bodyRect(table);
        return { sheet, table, top, formulas: calculatedIn(table, top) };
      }),
  );
  return () => {
    for (const { sheet, table, top, formulas } of held)
      for (const [id, formula] of formulas) {
        const place = columnIdsOf(table).indexOf(id);
        const column = table.rect.left + place;
        const row = sheet === edited ? movedRow(top, column, edit) : top;
        if (place < 0) table.calculated.delete(id);
        else if (row !== undefined)
          table.calculated.set(id, relativeTo(move(formula, sheet.name), row, column));
      }
  };
}

/** Where the row of a cell is now; undefined when the cell was deleted. */
function movedRow(row: number, column: number, edit: StructuralEdit): number | undefined {
  const { axis, across } = edit;
  const isMoving = axis === "row" && (!across || (column >= across.first && column <= across.last));
  return isMoving ? moveIndex(row, edit) : row;
}
