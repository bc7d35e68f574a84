import type { ExcelHost } from "../excelHost";
import type { Put } from "../model/calculatedColumns";
import type { ReadonlyCell } from "../model/cell";
import { copiedFormula } from "../model/formulaText/copiedFormula";
import { numberFormatOf } from "../model/look";
import { columnCount, type Rect, rowCount } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Typed } from "../model/typed";
import { typedIn } from "./typedIn";

/** What is put into the cell at a row and column when a block is pasted. */
type Field = (row: number, column: number) => Typed;

/** Rows of fields, all of the same length. */
export type Block = readonly (readonly Field[])[];

/** A block of texts, which are entered as if they were typed: `=A1` is a formula. */
export function textBlock(host: ExcelHost, sheet: SheetModel, rows: readonly (readonly string[])[]): Block {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((fields) =>
    Array.from({ length: width }, (_, i): Field => {
      const text = fields[i] ?? "";
      return (row, column) => typedIn(host, sheet, row, column, text);
    }),
  );
}

/**
 * The contents of cells as they are now, to be put elsewhere; formats stay where they are, but for those of numbers.
 *
 * @param isMoved formulas keep their references, as of cells that are cut; copied ones move along
 */
export function cellBlock(sheet: SheetModel, { top, left, bottom, right }: Rect, isMoved = false): Block {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => {
      const cell = sheet.cell(top + i, left + j);
      const copy = cell && { ...cell };
      return (row: number, column: number) =>
        content(copy, isMoved ? undefined : { from: [top + i, left + j], to: [row, column] });
    }),
  );
}

/**
 * Where a block goes: a range that is a multiple of it is filled with copies, any other takes the block once.
 *
 * @source Excel.Range.copyFrom
 */
export function destination(selected: Rect, block: Block): Rect {
  const [rows, columns] = [block.length, block[0]!.length];
  const fits = rowCount(selected) % rows === 0 && columnCount(selected) % columns === 0;
  if (fits) return selected;
  return { ...selected, bottom: selected.top + rows - 1, right: selected.left + columns - 1 };
}

/**
 * What a block puts into a range. Cells that a merged one covers take nothing.
 *
 * @throws HostError InvalidArgument for a formula that Excel would not take
 */
export function putsOf(block: Block, sheet: SheetModel, { top, left, bottom, right }: Rect): Put[] {
  const puts: Put[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (isCovered(sheet, row, column)) continue;
      const fields = block[(row - top) % block.length]!;
      puts.push({ row, column, typed: fields[(column - left) % fields.length]!(row, column) });
    }
  }
  return puts;
}

function isCovered({ merges }: SheetModel, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

interface Journey {
  readonly from: readonly [row: number, column: number];
  readonly to: readonly [row: number, column: number];
}

function content(cell: ReadonlyCell | undefined, journey: Journey | undefined): Typed {
  const { value = null, formula } = cell ?? {};
  if (formula === undefined) return { value, numberFormat: numberFormatOf(cell?.style) };
  return { formula: journey ? copiedFormula(formula, journey.from, journey.to) : formula };
}
