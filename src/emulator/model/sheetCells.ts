import { type Cell, CellError, type CellValue, type ReadonlyCell, sameValue } from "./cell";
import { CellStore, placeOf } from "./cellStore";
import { type DateSystem, SINCE_1900 } from "./dates/dateSystem";
import { type CellStyle, type Look, numberFormatOf } from "./look";
import type { ColumnModel, RowModel } from "./lines";
import { Precision } from "./precision";
import type { Rect } from "./rect";
import { extentsOf } from "./formulaText/extents";
import { type ArrayFormula, arraysAmong, isOfSeveral } from "./severalCells";
import { maySpill, spill } from "./spilledCells";
import type { SheetSource } from "./source";
import { Touched } from "./touched";
import type { Typed } from "./typed";

/** One for all cells without a look of their own: what is made of them by one change is shared. */
const UNSTYLED: CellStyle = {};

/** The cells of a worksheet with its rows and columns, and what has changed of them since the sheet was read. */
export class SheetCells {
  readonly columns = new Map<number, ColumnModel>();
  readonly rows = new Map<number, RowModel>();
  /** what the sheet was read from; undefined when it was made here */
  source: SheetSource | undefined;
  readonly touched = new Touched();
  /** formulas fill cells beside their own, or did when they were last calculated */
  hasSpilled = false;
  /** array formulas fill several cells, or did */
  hasArrays = false;
  /** formulas that may come to fill such cells: entered since the last calculation */
  readonly unsettled = new Set<string>();
  private readonly cells = new CellStore();
  /** see `arrays` */
  private knownArrays: readonly ArrayFormula[] | undefined;

  constructor(
    /** that of its workbook */
    readonly dates: Readonly<DateSystem> = SINCE_1900,
    readonly precision: Precision = new Precision(),
  ) {}

  /** The array formulas that fill several cells. */
  get arrays(): readonly ArrayFormula[] {
    if (!this.hasArrays) return [];
    this.knownArrays ??= arraysAmong(this.formulaCells());
    return this.knownArrays;
  }

  cell(row: number, column: number): ReadonlyCell | undefined {
    return this.cells.get(placeOf(row, column));
  }

  /** The format of a cell; one that does not exist takes that of its row or column. */
  look(row: number, column: number): Readonly<Look> | undefined {
    const cell = this.cells.get(placeOf(row, column));
    if (cell) return cell;
    const line = this.rows.get(row);
    return line?.xf !== undefined || line?.style !== undefined ? line : this.columns.get(column);
  }

  /** The cell, created if missing. Its content is changed by `put`, so that formulas that read it are recalculated. */
  ensure(row: number, column: number): Omit<Cell, "value" | "formula"> {
    return this.changing(row, column);
  }

  /** Puts a value or formula into a cell; its look stays, but for the number format of one that has none yet. */
  put(row: number, column: number, typed: Typed): void {
    const cell = this.changing(row, column);
    const place = placeOf(row, column);
    // what a formula spills cannot be emptied; something else takes its place, and blocks it
    if (cell.spilled && "value" in typed && typed.value === null) return;
    if (cell.spilled) Object.assign(cell, { value: null, spilled: undefined });
    if (cell.spill) spill(this, row, column, undefined);
    if ("value" in typed && typed.numberFormat !== undefined && numberFormatOf(cell.style) === "General")
      cell.style = { ...cell.style, numFmt: typed.numberFormat };
    const value = "value" in typed ? this.precision.kept(typed.value, cell.style) : null;
    // the same value again makes no formula out of date
    if ("value" in typed && cell.formula === undefined && sameValue(cell.value, value)) return;
    this.touched.content(place);
    this.noteEntry(place, cell, typed);
    if (cell.array !== undefined) this.knownArrays = undefined;
    // the same formula again is what it was
    const isSingle =
      "formula" in typed && (typed.isSingle ?? (cell.isSingle && cell.formula === typed.formula));
    for (const key of ["array", "isDynamic", "isSingle", "doubt", "isPlaceholder"] as const) delete cell[key];
    if (isSingle) cell.isSingle = true;
    cell.value = value;
    if ("formula" in typed) cell.formula = typed.formula;
    else delete cell.formula;
    if ("formula" in typed && typed.array !== undefined) this.spread(row, column, typed.array);
    if ("formula" in typed && maySpill(typed.formula)) this.unsettled.add(typed.formula);
    this.cells.noticed(place, cell);
  }

  private noteEntry(place: number, { formula, value }: Cell, typed: Typed): void {
    const now = "formula" in typed ? typed.formula : undefined;
    if (formula === now) return;
    const held = value instanceof CellError ? value.code : String(value ?? "");
    this.touched.entered(place, formula === undefined ? held : `=${formula}`);
  }

  /** Stores the result of a formula in its cell, with its doubt or its placeholder mark. */
  settle(row: number, column: number, value: CellValue, said: Pick<Cell, "doubt" | "isPlaceholder">): void {
    const cell = this.changing(row, column);
    delete cell.doubt;
    delete cell.isPlaceholder;
    if (!sameValue(cell.value, value)) this.touched.result(placeOf(row, column));
    cell.value = value;
    if (said.doubt !== undefined) cell.doubt = said.doubt;
    if (said.isPlaceholder) cell.isPlaceholder = true;
  }

  /** A value that the formula of another cell spills into this one; undefined takes it away. */
  spillInto(row: number, column: number, value: CellValue | undefined): void {
    const cell = this.changing(row, column);
    if (!sameValue(cell.value, value ?? null)) this.touched.content(placeOf(row, column));
    cell.value = value ?? null;
    if (value === undefined) delete cell.spilled;
    else cell.spilled = this.hasSpilled = true;
  }

  /** How many cells a formula fills. */
  spillFrom(row: number, column: number, size: Cell["spill"]): void {
    const cell = this.changing(row, column);
    if (size) cell.spill = size;
    else delete cell.spill;
  }

  /** Says that a formula computes arrays. */
  computesArrays(row: number, column: number): void {
    this.changing(row, column).isDynamic = true;
  }

  /** Rewrites a formula whose references have moved; its result stays, unless a reference was lost or has another extent. */
  rephrase(row: number, column: number, formula: string): void {
    this.touched.formula(placeOf(row, column));
    if (formula.includes("#REF!")) this.touched.content(placeOf(row, column));
    const cell = this.changing(row, column);
    // cells without anything may have come into a range, or left it
    if (extentsOf(cell.formula ?? "") !== extentsOf(formula)) this.touched.extents(placeOf(row, column));
    cell.formula = formula;
    this.noticeArray(cell);
  }

  /** Gives a row another height, or hides it. */
  resizeRow(row: number, change: RowModel): void {
    this.touched.row(row);
    if (change.hidden !== undefined) this.touched.hidden();
    this.rows.set(row, { ...this.rows.get(row), ...change });
  }

  resizeColumn(column: number, change: ColumnModel): void {
    this.columns.set(column, { ...this.columns.get(column), ...change });
  }

  /** Changes the range that an array formula fills. */
  spread(row: number, column: number, array: string): void {
    const cell = this.changing(row, column);
    cell.array = array;
    this.noticeArray(cell);
  }

  /** The cells that an array formula fills are there once it has been calculated. */
  private noticeArray({ array }: ReadonlyCell): void {
    if (!isOfSeveral(array)) return;
    this.hasArrays = this.hasSpilled = true;
    this.knownArrays = undefined;
  }

  restyle(row: number, column: number, change: (style: CellStyle) => CellStyle): void {
    const cell = this.changing(row, column);
    cell.style = change(cell.style ?? UNSTYLED);
    this.redisplay(row, column);
  }

  /** With what is displayed as precision, a cell has another value in another format. */
  redisplay(row: number, column: number): void {
    const cell = this.precision.isAsDisplayed ? this.cell(row, column) : undefined;
    if (cell?.formula !== undefined) this.touched.content(placeOf(row, column));
    else if (cell && !cell.spilled) this.put(row, column, { value: cell.value });
  }

  /** Resets a cell to the normal style. */
  unstyle(row: number, column: number): void {
    const cell = this.changing(row, column);
    delete cell.style;
    delete cell.xf;
    this.redisplay(row, column);
  }

  /** Replaces a cell by a copy of another; undefined removes it. */
  replace(row: number, column: number, cell: ReadonlyCell | undefined): void {
    this.remove(row, column);
    // values that were spilled come again from their formula
    if (!cell || (cell.spilled && !cell.style && cell.xf === undefined)) return;
    const { spill: _, spilled, ...own } = cell;
    if (own.formula !== undefined && maySpill(own.formula)) this.unsettled.add(own.formula);
    this.cells.set(placeOf(row, column), spilled ? { ...own, value: null } : own);
    this.noticeArray(own);
  }

  remove(row: number, column: number): void {
    const { spill: fills, array } = this.cells.get(placeOf(row, column)) ?? {};
    if (fills) spill(this, row, column, undefined);
    if (array !== undefined) this.knownArrays = undefined;
    this.touched.row(row);
    this.touched.content(placeOf(row, column));
    this.cells.delete(placeOf(row, column));
  }

  /** Adds a cell as the file has it, which does not count as a change. */
  load(row: number, column: number, cell: Cell): void {
    this.cells.set(placeOf(row, column), cell);
    this.noticeArray(cell);
  }

  /** Adds a hyperlink as the file has it, which does not count as a change. */
  link(row: number, column: number, link: Pick<Cell, "hyperlink" | "screenTip">): void {
    const place = placeOf(row, column);
    const cell = this.cells.get(place);
    if (cell) Object.assign(cell, link);
    else this.cells.set(place, { value: null, ...link });
  }

  /** Replaces all cells. */
  replaceCells(cells: Iterable<readonly [row: number, column: number, cell: ReadonlyCell]>): void {
    const entries = [...cells];
    for (const [row, column] of [...this.entries()]) this.remove(row, column);
    for (const [row, column, cell] of entries) this.replace(row, column, cell);
  }

  /**
   * Moves every cell; what is tracked of it moves along.
   *
   * @param to the new row and column of a cell; undefined when it is deleted
   */
  moveCells(to: (row: number, column: number) => readonly [row: number, column: number] | undefined): void {
    this.knownArrays = undefined;
    const before = this.cells.size;
    this.touched.moved(this.cells.move(to));
    if (this.cells.size < before) this.touched.lost();
  }

  entries(): Iterable<[row: number, column: number, cell: ReadonlyCell]> {
    return this.cells.entries();
  }

  /** The cells that hold formulas. */
  formulaCells(): Iterable<[row: number, column: number, cell: ReadonlyCell]> {
    return this.cells.formulaCells();
  }

  /** Smallest rectangle with every cell, of all or `within` some, that has a value (or, unless `valuesOnly`, a format). */
  usedRect(valuesOnly: boolean, within?: Rect): Rect | undefined {
    return this.cells.usedRect(valuesOnly, within);
  }

  numberFormat(row: number, column: number): string {
    return numberFormatOf(this.look(row, column)?.style);
  }

  private changing(row: number, column: number): Cell {
    this.touched.row(row);
    const place = placeOf(row, column);
    const found = this.cells.get(place);
    if (found) return found;
    const { style, xf } = this.look(row, column) ?? {};
    const cell: Cell = {
      value: null,
      ...(style === undefined ? {} : { style }),
      ...(xf === undefined ? {} : { xf }),
    };
    this.cells.set(place, cell);
    return cell;
  }
}
