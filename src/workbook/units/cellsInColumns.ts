import type { ColumnChange, Stored } from "../journal/stored";
import type { TableContents } from "../read/contents";

/**
 * Whole rows of a table as changes of its columns, in which formulas may stand; null leaves a cell as it is.
 *
 * @param rows counted from 0 below the titles
 * @param areRead cells are as Excel tells formulas: a text that begins with `=` is one
 */
export function cellsInColumns(
  { sheet, row: header, column: first, values }: Pick<TableContents, "sheet" | "row" | "column" | "values">,
  rows: readonly { readonly row: number; readonly cells: readonly unknown[] }[],
  areRead: boolean,
): ColumnChange[] {
  if (rows.length === 0) return [];
  const top = Math.min(...rows.map(({ row }) => row));
  const count = Math.max(...rows.map(({ row }) => row)) - top + 1;
  return values[0]!.flatMap((_, column): ColumnChange[] => {
    const after: Stored[] = Array.from({ length: count }, () => null);
    for (const { row, cells } of rows) after[row - top] = storedCell(cells[column], areRead);
    if (after.every((cell) => cell === null)) return [];
    const place = { sheet, row: header + 1 + top, column: first + column };
    return [{ ...place, before: after.map(() => null), after }];
  });
}

function storedCell(cell: unknown, areRead: boolean): Stored {
  if (areRead && typeof cell === "string" && cell.startsWith("=")) return { formula: cell };
  if (typeof cell === "object" && cell !== null && "formula" in cell) return cell as Stored;
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}
