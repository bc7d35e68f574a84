import { arrangementOf } from "../../carrying/arrangement";
import { carryFormats, carryValidations, type Way } from "../../carrying/carried";
import { contains, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { bodyRect } from "../../model/table";
import type { Host } from "../../protocol/host";
import type { TableTarget } from "./target";

/**
 * Rows that were added to a table look like a row that it had, the one above or for the first rows that below, and have the
 * validations and the conditional formats that all rows of a column have.
 *
 * @source "Advanced options": Extend data range formats and formulas, "to match the format of the rest of the list"
 */
export function dressRows({ sheet, table }: TableTarget, rows: Rect, host: Host): void {
  const body = bodyRect(table);
  const isFirst = rows.top === body.top;
  const old = isFirst ? { ...body, top: rows.bottom + 1 } : { ...body, bottom: rows.top - 1 };
  if (old.top > old.bottom) return;
  const like = isFirst ? old.top : old.bottom;
  for (let column = rows.left; column <= rows.right; column++) {
    const { style, xf } = sheet.cell(like, column) ?? {};
    for (let row = rows.top; row <= rows.bottom; row++) {
      if (sheet.cell(row, column)) sheet.unstyle(row, column);
      if (style !== undefined || xf !== undefined) Object.assign(sheet.ensure(row, column), { style, xf });
    }
    // rules reach over rows in the middle by themselves
    if (isFirst || rows.bottom === body.bottom)
      extendRules(sheet, { ...old, left: column, right: column }, rows, like, host);
  }
}

function extendRules(sheet: SheetModel, column: Rect, rows: Rect, like: number, host: Host): void {
  const { merges, validations, conditionalFormats } = arrangementOf(sheet);
  const covers = (rects: readonly Rect[]): boolean => rects.some((rect) => contains(rect, column));
  const arrangement = {
    merges,
    validations: validations.filter(({ rect }) => covers([rect])),
    conditionalFormats: conditionalFormats.filter(({ rects }) => covers(rects)),
  };
  const ways = Array.from({ length: rows.bottom - rows.top + 1 }, (_, i): Way => ({
    from: { ...column, top: like, bottom: like },
    to: { ...column, top: rows.top + i, bottom: rows.top + i },
  }));
  const laid = { sheet, arrangement };
  if (arrangement.validations.length > 0) carryValidations(laid, sheet, ways);
  if (arrangement.conditionalFormats.length > 0)
    carryFormats(laid, sheet, ways, () => host.workbook.nextId());
}
