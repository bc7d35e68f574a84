import type { CellStyle } from "../model/look";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { Conditions } from "./conditions";
import type { Icon } from "./icons";

/** How the cells of a sheet are displayed now: their own looks with what conditional formats make of them. */
export class Displayed {
  private readonly conditions: Conditions;

  /** @param workbook with its formulas calculated */
  constructor(
    workbook: WorkbookModel,
    private readonly sheet: SheetModel,
  ) {
    this.conditions = new Conditions(workbook, sheet);
  }

  look(row: number, column: number): CellStyle {
    const own = this.sheet.look(row, column)?.style ?? {};
    const { style } = this.conditions.of(row, column);
    if (!style) return own;
    return {
      ...own,
      ...style,
      ...(own.font || style.font ? { font: { ...own.font, ...style.font } } : {}),
      ...(own.border || style.border ? { border: { ...own.border, ...style.border } } : {}),
    };
  }

  /** undefined where a cell has none */
  icon(row: number, column: number): Icon | undefined {
    return this.conditions.of(row, column).icon;
  }
}
