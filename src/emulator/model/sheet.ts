import { type Cell, type CellValue, type ReadonlyCell, sameValue } from "./cell";
import { type CellStyle, type Look, numberFormatOf } from "./look";
import type { NameModel } from "./name";
import type { HeaderFooter, Page, SheetProtection } from "./page";
import type { Rect } from "./rect";
import type { ConditionalFormatItem, ValidationItem } from "./rules";
import type { SheetSource, StructuralEdit } from "./source";
import type { TableModel } from "./table";
import { Touched } from "./touched";
import type { Typed } from "./typed";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** Size of a column in characters, or of a row in points; cells that are not there look as their row or column does. */
export interface ColumnModel extends Look {
  width?: number;
  hidden?: boolean;
}
export interface RowModel extends Look {
  height?: number;
  hidden?: boolean;
}

/** More than the columns of a sheet, so that a row and a column make one number. */
const STRIDE = 16_384;

/** A cell's place as one number. */
export function placeOf(row: number, column: number): number {
  return row * STRIDE + column;
}

/** One worksheet, in the terms of the file format. Knows nothing of the API that changes it. */
export class SheetModel {
  visibility: Visibility = "visible";
  tabColor: string | undefined;
  showGridlines = true;
  /** the numbers of rows and the letters of columns */
  showHeadings = true;
  /** what is selected; not kept in a file */
  selected: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  readonly columns = new Map<number, ColumnModel>();
  readonly rows = new Map<number, RowModel>();
  merges: Rect[] = [];
  validations: ValidationItem[] = [];
  conditionalFormats: ConditionalFormatItem[] = [];
  tables: TableModel[] = [];
  names: NameModel[] = [];
  protection: SheetProtection | undefined;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  page: Page = {};
  headerFooter: HeaderFooter = {};
  /** what the sheet was read from; undefined when it was made here */
  source: SheetSource | undefined;
  /** rows and columns that were put in or taken out since then */
  readonly edits: StructuralEdit[] = [];
  readonly touched = new Touched();
  private readonly cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): ReadonlyCell | undefined {
    return this.cells.get(placeOf(row, column));
  }

  /** How a cell looks, also one that is not there. */
  look(row: number, column: number): Readonly<Look> | undefined {
    const cell = this.cells.get(placeOf(row, column));
    if (cell) return cell;
    const line = this.rows.get(row);
    return line?.xf !== undefined ? line : this.columns.get(column);
  }

  /** The cell, made when it is not there; its content is changed by `put`, so that formulas that read it know. */
  ensure(row: number, column: number): Omit<Cell, "value" | "formula"> {
    return this.changing(row, column);
  }

  /** Puts a value or formula into a cell; its look stays, but for the number format of one that has none yet. */
  put(row: number, column: number, typed: Typed): void {
    const cell = this.changing(row, column);
    if ("value" in typed && typed.numberFormat !== undefined && numberFormatOf(cell.style) === "General")
      cell.style = { ...cell.style, numFmt: typed.numberFormat };
    // the same value again changes nothing that anybody reads
    if ("value" in typed && cell.formula === undefined && sameValue(cell.value, typed.value)) return;
    this.touched.content(placeOf(row, column));
    delete cell.array;
    delete cell.doubt;
    delete cell.isPlaceholder;
    if ("formula" in typed) Object.assign(cell, { formula: typed.formula, value: null });
    else {
      cell.value = typed.value;
      delete cell.formula;
    }
  }

  /** Puts what a formula has come to into its cell, with what has to be said of it. */
  settle(row: number, column: number, value: CellValue, said: Pick<Cell, "doubt" | "isPlaceholder">): void {
    const cell = this.changing(row, column);
    delete cell.doubt;
    delete cell.isPlaceholder;
    cell.value = value;
    if (said.doubt !== undefined) cell.doubt = said.doubt;
    if (said.isPlaceholder) cell.isPlaceholder = true;
  }

  /** The same formula in other words, since what it refers to has moved. */
  rephrase(row: number, column: number, formula: string): void {
    this.touched.formula(placeOf(row, column));
    if (formula.includes("#REF!")) this.touched.content(placeOf(row, column));
    this.changing(row, column).formula = formula;
  }

  /** Gives a row another height, or hides it. */
  resizeRow(row: number, change: RowModel): void {
    this.touched.row(row);
    this.rows.set(row, { ...this.rows.get(row), ...change });
  }

  resizeColumn(column: number, change: ColumnModel): void {
    this.columns.set(column, { ...this.columns.get(column), ...change });
  }

  /** The cells that an array formula fills are others now. */
  spread(row: number, column: number, array: string): void {
    this.changing(row, column).array = array;
  }

  restyle(row: number, column: number, change: (style: CellStyle) => CellStyle): void {
    const cell = this.changing(row, column);
    cell.style = change(cell.style ?? {});
  }

  /** Takes a cell's look away: it has the normal one. */
  unstyle(row: number, column: number): void {
    const cell = this.changing(row, column);
    delete cell.style;
    delete cell.xf;
  }

  /** Puts a whole cell in the place of another. */
  replace(row: number, column: number, cell: ReadonlyCell | undefined): void {
    this.remove(row, column);
    if (cell) this.cells.set(placeOf(row, column), { ...cell });
  }

  remove(row: number, column: number): void {
    this.touched.row(row);
    this.touched.content(placeOf(row, column));
    this.cells.delete(placeOf(row, column));
  }

  /** Takes a cell as the file has it: that changes nothing. */
  load(row: number, column: number, cell: Cell): void {
    this.cells.set(placeOf(row, column), cell);
  }

  /** The target of a hyperlink as the file has it. */
  link(row: number, column: number, link: Pick<Cell, "hyperlink" | "screenTip">): void {
    const key = placeOf(row, column);
    const cell = this.cells.get(key);
    if (cell) Object.assign(cell, link);
    else this.cells.set(key, { value: null, ...link });
  }

  /** All cells anew, whatever was there. */
  replaceCells(cells: Iterable<readonly [row: number, column: number, cell: ReadonlyCell]>): void {
    const entries = [...cells];
    for (const [row, column] of [...this.entries()]) this.remove(row, column);
    for (const [row, column, cell] of entries) this.replace(row, column, cell);
  }

  /**
   * Moves every cell; its content and what is known of it go along.
   *
   * @param to where a row and column have come to; undefined when they were taken out
   */
  moveCells(to: (row: number, column: number) => readonly [row: number, column: number] | undefined): void {
    const placed = (key: number): number | undefined => {
      const place = to(Math.floor(key / STRIDE), key % STRIDE);
      return place && placeOf(...place);
    };
    const moved = [...this.cells].map(([key, cell]) => [placed(key), cell] as const);
    this.cells.clear();
    this.touched.moved(placed);
    for (const [key, cell] of moved) {
      if (key === undefined) this.touched.lost();
      else this.cells.set(key, cell);
    }
  }

  *entries(): Generator<[row: number, column: number, cell: ReadonlyCell]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / STRIDE), key % STRIDE, cell];
  }

  /** The cells that hold formulas. */
  *formulaCells(): Generator<[row: number, column: number, cell: ReadonlyCell]> {
    for (const [key, cell] of this.cells) {
      if (cell.formula !== undefined) yield [Math.floor(key / STRIDE), key % STRIDE, cell];
    }
  }

  /** Smallest rectangle with every cell that has a value (or, unless `valuesOnly`, a format). */
  usedRect(valuesOnly: boolean): Rect | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (cell.value === null && cell.formula === undefined && (valuesOnly || !cell.style)) continue;
      const [row, column] = [Math.floor(key / STRIDE), key % STRIDE];
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  numberFormat(row: number, column: number): string {
    return numberFormatOf(this.look(row, column)?.style);
  }

  private changing(row: number, column: number): Cell {
    this.touched.row(row);
    const key = placeOf(row, column);
    const found = this.cells.get(key);
    if (found) return found;
    const { style, xf } = this.look(row, column) ?? {};
    const cell: Cell = {
      value: null,
      ...(style === undefined ? {} : { style }),
      ...(xf === undefined ? {} : { xf }),
    };
    this.cells.set(key, cell);
    return cell;
  }
}
