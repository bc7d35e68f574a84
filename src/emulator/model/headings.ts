import { CellError, type ReadonlyCell } from "./cell";
import type { DateSystem } from "./dates/dateSystem";
import { numberFormatOf } from "./look";
import { HASHES, shownValue } from "./numberFormat/shownValue";
import { columnCount, intersection, type Rect } from "./rect";
import type { SheetModel } from "./sheet";
import { headerRect, type TableModel } from "./table";

/**
 * Turns what was put into the header row of a table into titles: text, unique and not empty. Untouched titles stay; of
 * two equal ones the newer gets a number. A formula is replaced by its result.
 *
 * @param edited the cells that were put there
 * @param calculate brings formulas up to date, should there be some
 * @source support.microsoft.com, "Turn Excel table headers on or off": default names Column1, Column2 …; ECMA-376
 * part 1, 18.5.1.3 `tableColumn`: the name of a column is text, and unique in its table
 */
export function settleHeadings(
  sheet: SheetModel,
  table: TableModel,
  edited: Rect,
  calculate: () => void,
): void {
  const header = headerRect(table);
  const touched = header && intersection(header, edited);
  if (!touched) return;
  if (hasFormula(sheet, touched)) calculate();
  const { top, left, right } = header;
  const taken = new Set<string>();
  for (let column = left; column <= right; column++) {
    if (column < touched.left || column > touched.right) taken.add(titleAt(sheet, top, column).toLowerCase());
  }
  const blank: number[] = [];
  for (let column = touched.left; column <= touched.right; column++) {
    const title = titleAt(sheet, top, column);
    if (title === "") blank.push(column);
    else
      entitle(
        sheet,
        top,
        column,
        freeTitle(taken, (n) => (n === 1 ? title : `${title}${n}`)),
      );
  }
  for (const column of blank)
    entitle(
      sheet,
      top,
      column,
      freeTitle(taken, (n) => `Column${n}`),
    );
}

function hasFormula(sheet: SheetModel, { top, left, right }: Rect): boolean {
  for (let column = left; column <= right; column++)
    if (sheet.cell(top, column)?.formula !== undefined) return true;
  return false;
}

/** The titles of a table's columns, whether they are shown or not. */
export function titlesOf(sheet: SheetModel, { rect, hiddenTitles }: TableModel): readonly string[] {
  return (
    hiddenTitles ??
    Array.from({ length: columnCount(rect) }, (_, i) => titleAt(sheet, rect.top, rect.left + i))
  );
}

/** The title of the column of a table that stands in a column of its sheet. */
export function titleOf(sheet: SheetModel, { rect, hiddenTitles }: TableModel, column: number): string {
  return hiddenTitles ? (hiddenTitles[column - rect.left] ?? "") : titleAt(sheet, rect.top, column);
}

/** A new title that no other column of a table has. */
export function newTitle(titles: readonly string[], number: number): string {
  const taken = new Set(titles.map((title) => title.toLowerCase()));
  return freeTitle(taken, (n) => `Column${number + n - 1}`);
}

/** What a cell says as a title; empty when it is blank. */
export function titleAt(sheet: SheetModel, row: number, column: number): string {
  return shown(sheet.cell(row, column), sheet.dates);
}

/** As the cell shows it: a date is its text. */
function shown(cell: ReadonlyCell | undefined, dates: Readonly<DateSystem>): string {
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  const code = numberFormatOf(cell?.style);
  if (typeof value === "number" && code !== "General") return shownValue(code, value, dates) ?? HASHES;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Takes the first title that no other column has. */
function freeTitle(taken: Set<string>, numbered: (n: number) => string): string {
  let n = 1;
  while (taken.has(numbered(n).toLowerCase())) n += 1;
  taken.add(numbered(n).toLowerCase());
  return numbered(n);
}

function entitle(sheet: SheetModel, row: number, column: number, title: string): void {
  sheet.put(row, column, { value: title });
}
