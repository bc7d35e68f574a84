import { type ReadonlyCell, sameValue } from "../model/cell";
import { intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { TableModel } from "../model/table";

/** One cell before and after a change; undefined where there was none. */
interface CellStep {
  readonly row: number;
  readonly column: number;
  readonly before: ReadonlyCell | undefined;
  readonly after: ReadonlyCell | undefined;
}

type Calculated = ReadonlyMap<number, string>;

/** Which formulas fill the columns of a table, before and after a change. */
interface TableStep {
  readonly table: TableModel;
  readonly before: Calculated;
  readonly after: Calculated;
}

/** Something that a person did to the cells of a sheet: enough to take it back, or to do it again. */
export interface Step {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly cells: readonly CellStep[];
  readonly tables: readonly TableStep[];
}

/**
 * Runs a change of the cells of ranges, and keeps what it changed there and in columns of tables that it may fill: a step
 * for each range.
 */
export function recorded(
  places: readonly Pick<Step, "sheet" | "rect">[],
  change: () => void,
): readonly Step[] {
  const ended = places.map(({ sheet, rect }) => begun(sheet, rect));
  change();
  return ended.map((end) => end());
}

/** Keeps what is in a range. @returns what tells afterwards what has become of it */
function begun(sheet: SheetModel, rect: Rect): () => Step {
  const places = placesIn(sheet, rect);
  const tables = sheet.tables.filter((table) => intersection(table.rect, rect));
  const copy = (row: number, column: number): ReadonlyCell | undefined => {
    const cell = sheet.cell(row, column);
    return cell && { ...cell };
  };
  const before = places.map(([row, column]) => copy(row, column));
  const filled = tables.map(({ calculated }) => new Map(calculated));
  return () => {
    const cells = places.map(([row, column], i) => ({
      row,
      column,
      before: before[i],
      after: copy(row, column),
    }));
    return {
      sheet,
      rect,
      cells: cells.filter((each) => !isSameCell(each.before, each.after)),
      tables: tables.map((table, i) => ({ table, before: filled[i]!, after: new Map(table.calculated) })),
    };
  };
}

/** Puts the cells of a step back to what they were before it, or after it. */
export function restore({ sheet, cells, tables }: Step, to: "before" | "after"): void {
  for (const { row, column, [to]: cell } of cells) sheet.replace(row, column, cell);
  for (const { table, [to]: formulas } of tables) {
    table.calculated.clear();
    for (const [id, formula] of formulas) table.calculated.set(id, formula);
  }
}

/** The places of a range, and of columns of tables that it touches: a formula may fill them. */
function placesIn(sheet: SheetModel, rect: Rect): (readonly [row: number, column: number])[] {
  const columns = sheet.tables.flatMap(({ rect: table }) => {
    const common = intersection(table, rect);
    return common ? [{ ...common, top: table.top, bottom: table.bottom }] : [];
  });
  const places = new Map<string, readonly [number, number]>();
  for (const { top, bottom, left, right } of [rect, ...columns])
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) places.set(`${row}|${column}`, [row, column]);
  return [...places.values()];
}

function isSameCell(one: ReadonlyCell | undefined, other: ReadonlyCell | undefined): boolean {
  if (!one || !other) return one === other;
  if (one.formula !== other.formula || one.array !== other.array || one.style !== other.style) return false;
  if (one.hyperlink !== other.hyperlink || one.xf !== other.xf) return false;
  return one.formula !== undefined || sameValue(one.value, other.value);
}
