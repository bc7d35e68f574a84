import type {
  ConditionalFormattingOptions,
  DataValidation,
  HeaderFooter,
  PageSetup,
  Worksheet,
} from "@cj-tech-master/excelts";
import { type Cell, type CellStyle, numberFormatOf } from "./cell";
import type { NameModel } from "./name";
import { bounding, type Rect } from "./rect";
import type { TableModel } from "./table";
import type { Typed } from "./typed";

export type Visibility = "visible" | "hidden" | "veryHidden";
export type ConditionalRule = ConditionalFormattingOptions["rules"][number];
export type SheetProtection = NonNullable<Worksheet["sheetProtection"]>;

/** More than the columns of a sheet, so that a row and a column make one number. */
const STRIDE = 16_384;

/** One worksheet, in the terms of the file format. Knows nothing of the API that changes it. */
export class SheetModel {
  visibility: Visibility = "visible";
  tabColor: string | undefined;
  showGridlines = true;
  /** what is selected; not kept in a file */
  selected: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  readonly columns = new Map<number, { width?: number; hidden?: boolean }>();
  readonly rows = new Map<number, { height?: number; hidden?: boolean }>();
  merges: Rect[] = [];
  validations: { rect: Rect; rule: DataValidation }[] = [];
  conditionalFormats: { id: string; rect: Rect; rule: ConditionalRule }[] = [];
  tables: TableModel[] = [];
  names: NameModel[] = [];
  protection: SheetProtection | undefined;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  page: Partial<PageSetup> = {};
  headerFooter: Partial<HeaderFooter> = {};
  private readonly cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row * STRIDE + column);
  }

  /** The cell, made when it is not there. */
  ensure(row: number, column: number): Cell {
    const key = row * STRIDE + column;
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { value: null }));
    return cell;
  }

  /** Puts a value or formula into a cell; its look stays. */
  put(row: number, column: number, typed: Typed): void {
    const cell = this.ensure(row, column);
    delete cell.kept?.richText;
    if ("formula" in typed) Object.assign(cell, { formula: typed.formula, value: null });
    else {
      cell.value = typed.value;
      delete cell.formula;
    }
  }

  restyle(row: number, column: number, change: (style: CellStyle) => CellStyle): void {
    const cell = this.ensure(row, column);
    cell.style = change(cell.style ?? {});
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * STRIDE + column);
  }

  replaceCells(cells: Iterable<[row: number, column: number, cell: Cell]>): void {
    const entries = [...cells];
    this.cells.clear();
    for (const [row, column, cell] of entries) this.cells.set(row * STRIDE + column, cell);
  }

  *entries(): Generator<[row: number, column: number, cell: Cell]> {
    for (const [key, cell] of this.cells) yield [Math.floor(key / STRIDE), key % STRIDE, cell];
  }

  /** Smallest rectangle with every cell that has a value (or, unless `valuesOnly`, a format). */
  usedRect(valuesOnly: boolean): Rect | undefined {
    let rect: Rect | undefined;
    for (const [row, column, cell] of this.entries()) {
      if (cell.value === null && cell.formula === undefined && (valuesOnly || !cell.style)) continue;
      const cellRect = { top: row, left: column, bottom: row, right: column };
      rect = rect ? bounding(rect, cellRect) : cellRect;
    }
    return rect;
  }

  numberFormat(row: number, column: number): string {
    return numberFormatOf(this.cell(row, column)?.style);
  }
}
