import { type CellValue, type Doubt, type ReadonlyCell, sameValue } from "../model/cell";
import { placeOf } from "../model/cellStore";
import type { Rect } from "../model/rect";
import { givesArrays } from "../model/formulaText/givesArrays";
import { isSame } from "../model/same";
import { hasHole, isBlocked, SPILL_ERROR } from "../model/spill";
import { spill, spillOf, spillRect } from "../model/spilledCells";
import { isOfSeveral } from "../model/severalCells";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { type Directory, directoryOf } from "./reading/directory";
import { resultOf } from "./inTable";
import { rowsOf } from "./reading/references";
import { asDisplayed, atFullPrecision } from "./displayed";
import { arrayRect, arrayResult } from "./arrayResult";
import { FilledCells } from "./filledCells";
import { doubtOf, PLACEHOLDER } from "./doubts";
import { concluded, type Frame, type Outcome, type Placed } from "./outcome";
import { Readers } from "./readers";
import type { Reader } from "./readersOfSheet";
import { ReadRanges } from "./readRanges";
import { readReferences } from "./readReferences";
import { hasNoRoom, isDynamic, isFromFile } from "./entered";
import { Unknowable } from "./values/unknowable";
import type { ArrayValue } from "./values/values";

/** Excel warns of a circular reference and shows 0. */
const CIRCULAR: CellValue = 0;

/**
 * Evaluates the formulas of a workbook, each once, precedents first; after cells have changed, `forget` says which are
 * to be evaluated again.
 *
 * A value cached in the file stands as long as nothing that the formula reads has changed, and where the formula cannot
 * be computed here. `afresh` ignores cached values and evaluates every formula, to compare the results with them.
 */
export class Calculation {
  private readonly outcomes = new Map<ReadonlyCell, Outcome>();
  private readonly frames: Frame[] = [];
  private readonly readers = new Readers();
  private readonly ranges = new ReadRanges();
  private readonly filled = new FilledCells();
  /** formulas that may have another result though nothing that they read has changed */
  private readonly restless = new Set<Reader>();
  /** formulas whose stored results are none any more: what they find by name is another */
  private readonly outdated = new Set<ReadonlyCell>();
  /** a circle was met: its results depend on where it was entered, so that nothing of them may be kept */
  hasCircle = false;
  private directory: Directory;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly afresh: boolean,
  ) {
    this.directory = directoryOf(workbook);
  }

  /** The result of a formula: evaluated once, then remembered. */
  outcomeOf(sheet: SheetModel, row: number, column: number, cell: ReadonlyCell): Outcome {
    const known = this.outcomes.get(cell);
    if (known) return known;
    const reader = this.readers.at(sheet, row, column);
    const frame = { cell, reader, isStale: this.isOutdated(sheet, row, column, cell), isCircular: false };
    this.frames.push(frame);
    let several: ArrayValue | undefined;
    let computesArrays = false;
    const place = {
      workbook: this.directory,
      sheet,
      row,
      column,
      read: this.read,
      readAll: this.readAll,
      reads: (from: SheetModel, rect: Rect) => this.readers.note(reader, from, rect),
      touch: () => (frame.isStale = true),
      isRestless: () => this.restless.add(reader),
      // without a cached value that counts, a volatile or unverified result is better than none
      allowsDoubt: !this.afresh && (this.outdated.has(cell) || !this.hasResult(sheet, row, column, cell)),
      spills: isDynamic(sheet, row, column, cell),
      isArray: cell.array !== undefined,
      hasNoRoom: hasNoRoom(sheet, row, column, cell),
      computedArrays: () => (computesArrays = true),
      spill: (values: ArrayValue) => {
        const rect = spillRect(row, column, values);
        // whatever changes there may make room, or take it
        this.readers.note(reader, sheet, rect);
        const isFilled = isSame(spillOf(sheet, row, column), rect) && !hasHole(sheet, rect);
        // as it was saved it fills other cells, or none
        if (!isFilled) frame.isStale = true;
        if (isBlocked(sheet, rect)) return SPILL_ERROR;
        several = atFullPrecision(values, sheet);
        return values[0]?.[0] ?? 0;
      },
    };
    const array = arrayRect(cell);
    if (array && hasHole(sheet, array)) frame.isStale = true;
    let computed: CellValue | Doubt;
    let isDoubt = false;
    try {
      if (array) {
        const filling = atFullPrecision(arrayResult(cell.formula!, place, array), sheet);
        computed = asDisplayed(filling[0]![0]!, sheet, row, column);
        if (isOfSeveral(cell.array)) several = filling;
      } else computed = asDisplayed(resultOf(cell.formula!, place), sheet, row, column);
    } catch (error) {
      computed = doubtOf(error);
      isDoubt = true;
      readReferences(cell.formula!, place, () => frame.isStale);
    }
    this.frames.pop();
    // one that gives arrays by its nature may give more of them the next time
    const isArrays = computesArrays || (place.spills && givesArrays(cell.formula!));
    const outcome = concluded(
      frame,
      this.hasResult(sheet, row, column, cell) ? cell.value : CIRCULAR,
      isDoubt
        ? { value: cell.value, doubt: computed as Doubt }
        : { value: computed as CellValue, isDynamic: isArrays, ...(several ? { several } : {}) },
    );
    if (outcome.doubt === "circular") this.hasCircle = true;
    this.outcomes.set(cell, outcome);
    return outcome;
  }

  /**
   * Forgets the results that may differ now that the contents of cells have changed. No cell may have moved; formulas that find
   * something else by its name are to be among the changed.
   *
   * @returns the formulas that have no result any more
   */
  forget(changed: readonly (readonly [sheet: SheetModel, row: number, column: number])[]): Placed[] {
    this.ranges.clear();
    for (const place of changed) this.filled.note(...place);
    const now = [...changed.map((place) => this.readers.at(...place)), ...this.restless];
    return [...this.readers.after(now)].flatMap(({ sheet, row, column }): Placed[] => {
      const cell = sheet.cell(row, column);
      if (cell) this.outcomes.delete(cell);
      return cell?.formula === undefined ? [] : [[sheet, row, column, cell]];
    });
  }

  /** Stores the result of a formula in its cell; a cached value that is still valid stays. */
  settle(sheet: SheetModel, row: number, column: number, cell: ReadonlyCell): void {
    const { value, doubt, isStale, several, isDynamic = false } = this.outcomeOf(sheet, row, column, cell);
    const hasResult = this.hasResult(sheet, row, column, cell);
    if (doubt !== undefined && doubt !== "circular") {
      if (!hasResult) sheet.settle(row, column, PLACEHOLDER, { doubt, isPlaceholder: true });
      else if (cell.doubt !== doubt) sheet.settle(row, column, cell.value, { doubt });
      if (isStale || !hasResult) this.workbook.mustRecalculate = true;
      return;
    }
    if (hasResult && !isStale) return;
    // an array formula in a circle keeps what it has filled
    if (several || cell.array === undefined) spill(sheet, row, column, several);
    if (several) this.filled.note(sheet, row, column);
    if (isDynamic && !cell.isDynamic) sheet.computesArrays(row, column);
    const isSame = sameValue(cell.value, value) && cell.doubt === doubt && !cell.isPlaceholder;
    if (!isSame) sheet.settle(row, column, value, { doubt });
  }

  private readonly read = (sheet: SheetModel, row: number, column: number): CellValue => {
    const reader = this.frames.at(-1)!;
    const cell = sheet.cell(row, column);
    // a sheet that is not calculated has the values that it has
    if (cell?.formula === undefined || !sheet.isCalculated) {
      if (!reader.isStale && this.isChanged(sheet, row, column)) reader.isStale = true;
      this.readFilling(sheet, row, column);
      return cell?.value ?? null;
    }
    return this.readFormula(sheet, row, column, cell);
  };

  /**
   * Where a formula has filled a cell, reads that too.
   *
   * @throws Unknowable when its result is out of date, and so is what it has filled
   */
  private readFilling(sheet: SheetModel, row: number, column: number): void {
    const found = this.afresh ? undefined : this.filled.filling(sheet, row, column);
    const cell = found && sheet.cell(...found);
    if (!cell) return;
    const [top, left] = found;
    this.readers.note(this.frames.at(-1)!.reader, sheet, { top, left, bottom: top, right: left });
    this.readFormula(sheet, top, left, cell);
  }

  private readFormula(sheet: SheetModel, row: number, column: number, cell: ReadonlyCell): CellValue {
    const reader = this.frames.at(-1)!;
    const first = this.frames.findIndex((frame) => frame.cell === cell);
    if (first >= 0) {
      for (const frame of this.frames.slice(first)) frame.isCircular = true;
      return cell.value ?? CIRCULAR;
    }
    const { value, doubt, isStale } = this.outcomeOf(sheet, row, column, cell);
    if (isStale) reader.isStale = true;
    if (doubt === undefined) return isStale || this.afresh ? value : cell.value;
    const stands = !this.afresh && !isStale && this.hasResult(sheet, row, column, cell);
    if (doubt !== "circular" && !stands) throw new Unknowable(doubt);
    return value;
  }

  /** The values of a range, in rows; read once in a calculation, whoever asks for them. */
  private readonly readAll = (sheet: SheetModel, rect: Rect): ArrayValue => {
    const frame = this.frames.at(-1)!;
    const wasStale = frame.isStale;
    try {
      const { values, isStale } = this.ranges.of(sheet, rect, () => {
        // what is kept is whether the range is stale, whoever asks for it
        frame.isStale = false;
        const read = rowsOf(rect, (row, column) => this.read(sheet, row, column));
        return { values: read, isStale: frame.isStale, isFinal: !frame.isCircular && !this.hasCircle };
      });
      frame.isStale ||= isStale;
      return values;
    } finally {
      // also where something in the range cannot be computed
      frame.isStale ||= wasStale;
    }
  };

  /** To be called when a sheet, a name or a table is new, or called otherwise. */
  lookAgain(): void {
    this.directory = directoryOf(this.workbook);
  }

  /** Lets go of what is kept for the time of a calculation alone. */
  end(): void {
    this.ranges.clear();
  }

  /** From now on the stored results of some formulas count for nothing. */
  outdate(formulas: Iterable<ReadonlyCell>): void {
    for (const formula of formulas) this.outdated.add(formula);
  }

  private isOutdated(sheet: SheetModel, row: number, column: number, cell: ReadonlyCell): boolean {
    return this.outdated.has(cell) || this.isChanged(sheet, row, column);
  }

  /** Whether the content of a cell differs from the file's. */
  private isChanged(sheet: SheetModel, row: number, column: number): boolean {
    return this.afresh || sheet.source === undefined || sheet.touched.isChanged(placeOf(row, column));
  }

  /** Whether the file has a cached value of the formula, left by a program that could compute it. */
  private hasResult(
    sheet: SheetModel,
    row: number,
    column: number,
    { value, isPlaceholder }: ReadonlyCell,
  ): boolean {
    return value !== null && !isPlaceholder && isFromFile(sheet, row, column);
  }
}
