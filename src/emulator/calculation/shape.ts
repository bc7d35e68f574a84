import type { NameModel } from "../model/name";
import type { WorkbookModel } from "../model/workbook";

/** A sheet, a name or a table, by what formulas find it and by what they find. */
export interface Found {
  readonly kind: "sheet" | "name" | "table";
  /** as formulas say it, in any case */
  readonly name: string;
  /** the sheet that it belongs to; `""` for a name of the workbook */
  readonly sheet: string;
  /** what formulas make of it, as plain values */
  readonly values: readonly unknown[];
}

/** What formulas find by name, and how often sheets were renamed or removed. */
export interface Shape {
  readonly upheavals: number;
  readonly found: readonly Found[];
}

/** The shape of a workbook: after a change of it formulas that find something else are calculated. */
export function shapeOf({ sheets, names, upheavals }: WorkbookModel): Shape {
  const found: Found[] = [];
  tell(found, names, "");
  for (const { id, name, edits, isCalculated, names: own, tables } of sheets) {
    found.push({ kind: "sheet", name, sheet: id, values: [edits.length, isCalculated] });
    tell(found, own, id);
    for (const { id: tableId, name: tableName, rect, hiddenTitles = [], hasTotals } of tables) {
      const { top, left, bottom, right } = rect;
      const values = [top, left, bottom, right, tableId, hasTotals, ...hiddenTitles];
      found.push({ kind: "table", name: tableName, sheet: id, values });
    }
  }
  return { upheavals: upheavals.length, found };
}

function tell(found: Found[], names: readonly NameModel[], sheet: string): void {
  for (const { name, formula } of names) found.push({ kind: "name", name, sheet, values: [formula] });
}

/** Compared value by value: thousands of names are told apart in less time than one formula takes. */
export function isSameShape(one: Shape, other: Shape): boolean {
  return (
    one.upheavals === other.upheavals &&
    one.found.length === other.found.length &&
    one.found.every((each, i) => isSameFound(each, other.found[i]!))
  );
}

export function isSameFound(one: Found, other: Found): boolean {
  return (
    one.name === other.name &&
    one.sheet === other.sheet &&
    one.kind === other.kind &&
    one.values.length === other.values.length &&
    one.values.every((value, i) => value === other.values[i])
  );
}
