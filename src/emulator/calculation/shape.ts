import type { NameModel } from "../model/name";
import type { WorkbookModel } from "../model/workbook";

/** What formulas find by name and by place, as plain values one after the other. */
export type Shape = readonly unknown[];

/** The shape of a workbook: after a change of it everything is calculated. */
export function shapeOf({ sheets, names, upheavals }: WorkbookModel): Shape {
  const shape: unknown[] = [upheavals.length, sheets.length];
  tell(shape, names);
  for (const { id, name, edits, isCalculated, names: own, tables } of sheets) {
    shape.push(id, name, edits.length, isCalculated, tables.length);
    tell(shape, own);
    for (const { id: tableId, name: tableName, rect, hiddenTitles = [], hasTotals } of tables) {
      shape.push(tableId, tableName, rect.top, rect.left, rect.bottom, rect.right, hasTotals);
      shape.push(hiddenTitles.length, ...hiddenTitles);
    }
  }
  return shape;
}

function tell(shape: unknown[], names: readonly NameModel[]): void {
  shape.push(names.length);
  for (const { name, formula } of names) shape.push(name, formula);
}

/** Compared value by value: thousands of names are told apart in less time than one formula takes. */
export function isSameShape(one: Shape, other: Shape): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
