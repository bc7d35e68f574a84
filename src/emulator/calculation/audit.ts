import { blocksOf } from "../model/blocks";
import { intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { arrayRect } from "./arrayResult";
import { directoryOf } from "./reading/directory";
import { referencesIn } from "./formula/evaluate";

/** Cells of one sheet. */
export interface Area {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** A cell with a formula, or those of an array formula, and what it refers to. */
interface Formula extends Area {
  readonly refersTo: readonly Area[];
}

const meet = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet && intersection(one.rect, other.rect) !== undefined;

/** Every formula of a workbook with what it refers to, also through names and columns of tables. */
function formulasOf(workbook: WorkbookModel): Formula[] {
  const directory = directoryOf(workbook);
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.formulaCells()].map(([row, column, cell]): Formula => {
      const place = {
        workbook: directory,
        sheet,
        row,
        column,
        read: () => null,
        touch: () => undefined,
        allowsDoubt: false,
        spills: false,
      };
      const rect = arrayRect(cell) ?? { top: row, left: column, bottom: row, right: column };
      return { sheet, rect, refersTo: referencesIn(cell.formula!, place) };
    }),
  );
}

/** What the formulas in cells refer to; besides, what those refer to, and so on. */
export function precedentsOf(workbook: WorkbookModel, of: Area, isDirect: boolean): Area[] {
  const formulas = formulasOf(workbook);
  return spread([of], isDirect, (from) =>
    formulas
      .filter((formula) => from.some((area) => meet(formula, area)))
      .flatMap(({ refersTo }) => refersTo),
  );
}

/** The formulas that refer to cells; besides, those that refer to them, and so on. */
export function dependentsOf(workbook: WorkbookModel, of: Area, isDirect: boolean): Area[] {
  const formulas = formulasOf(workbook);
  return spread([of], isDirect, (from) =>
    formulas.filter(({ refersTo }) => refersTo.some((area) => from.some((each) => meet(each, area)))),
  );
}

/** Follows a relation from some cells, once or until nothing new is found. */
function spread(
  start: readonly Area[],
  isDirect: boolean,
  next: (from: readonly Area[]) => readonly Area[],
): Area[] {
  const found = new Map<string, Area>();
  for (let from = start; from.length > 0;) {
    const fresh = next(from).filter((area) => !found.has(keyOf(area)));
    for (const area of fresh) found.set(keyOf(area), area);
    if (isDirect) break;
    from = fresh;
  }
  return [...found.values()];
}

function keyOf({ sheet, rect: { top, left, bottom, right } }: Area): string {
  return `${sheet.id} ${top} ${left} ${bottom} ${right}`;
}

/** More cells than these are not gone through one by one. */
const MANY = 100_000;

/** Areas without what they have in common, and those side by side as one; sheet by sheet. */
export function together(areas: readonly Area[]): { readonly sheet: SheetModel; readonly rects: Rect[] }[] {
  const sheets = new Set(areas.map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => {
    const rects = areas.filter((area) => area.sheet === sheet).map(({ rect }) => rect);
    const cells = rects.reduce(
      (count, { top, left, bottom, right }) => count + (bottom - top + 1) * (right - left + 1),
      0,
    );
    return { sheet, rects: cells > MANY ? rects : blocksOf(placesOf(rects)) };
  });
}

function placesOf(rects: readonly Rect[]): [row: number, column: number][] {
  const places = new Map<string, [number, number]>();
  for (const { top, left, bottom, right } of rects)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) places.set(`${row} ${column}`, [row, column]);
  return [...places.values()].sort(([a, b], [c, d]) => a - c || b - d);
}
