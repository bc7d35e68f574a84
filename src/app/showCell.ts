import { selectCell } from "../excel/selectCell";

/** Brings the cell that a finding is about into view. */
export function showCell({ sheet, cell }: { readonly sheet: string; readonly cell: string }): Promise<void> {
  return selectCell(sheet, cell);
}
