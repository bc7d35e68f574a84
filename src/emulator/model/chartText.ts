import { type Area, areasOf } from "./chartCells";
import { titleAt } from "./headings";
import type { WorkbookModel } from "./workbook";

/** What a name or a title says that is taken from cells: all that they show, side by side. */
export function textOf({ sheet, rect }: Area): string {
  const texts: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++) texts.push(titleAt(sheet, row, column));
  return texts.filter((text) => text !== "").join(" ");
}

/** The same of a formula; undefined for one that is none of this workbook's cells. */
export function textOfFormula(formula: string, workbook: WorkbookModel): string | undefined {
  return areasOf(formula, workbook)
    ?.map(textOf)
    .filter((text) => text !== "")
    .join(" ");
}
