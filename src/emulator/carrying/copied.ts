import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import type { ReadonlyCell } from "../model/cell";
import { copiedFormula } from "../model/formulaText/copiedFormula";
import { numberFormatOf } from "../model/look";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Typed } from "../model/typed";
import { type Arrangement, arrangementOf } from "./arrangement";
import { arrayAlong, filledAlong, withParts } from "./arraysAlong";
import type { Block, Dress, Field } from "./fields";

/** Cells as they were when they were copied, with what is laid over them. */
export interface Copied {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly cells: readonly (readonly ReadonlyCell[])[];
  readonly arrangement: Arrangement;
}

/** What of copied cells is pasted: all; formulas and values, which keep the looks of the place; or the values alone. */
export type Part = "all" | "contents" | "values";

export function copied(sheet: SheetModel, rect: Rect): Copied {
  const { top, left, bottom, right } = rect;
  const cells = Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j): ReadonlyCell => {
      const [row, column] = [top + i, left + j];
      return { ...(sheet.cell(row, column) ?? { value: null, ...lookOf(sheet, row, column) }) };
    }),
  );
  return { sheet, rect, cells: withParts(sheet, rect, cells), arrangement: arrangementOf(sheet) };
}

const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: MAX_ROWS, right: MAX_COLS };

/** A block of copied cells; relative references move along. @param into the cells that are written, where they are known */
export function copiedBlock(copy: Copied, part: Part, into?: Rect): Block {
  const { rect, cells } = copy;
  const isFilled = filledWithin(copy);
  return cells.map((line, i) =>
    line.map((cell, j): Field => {
      const from = [rect.top + i, rect.left + j] as const;
      const typed = (row: number, column: number): Typed => {
        if (part === "values") return valueOf(cell);
        return isFilled(...from) ? { value: null } : contentOf(cell, { rect, into }, from, [row, column]);
      };
      return (row, column) => ({
        typed: typed(row, column),
        ...(part === "all" ? { dress: dressOf(cell) } : {}),
      });
    }),
  );
}

/** What a cell brings along beside its content. */
function dressOf({ style, xf, hyperlink, screenTip }: ReadonlyCell): Dress {
  return {
    ...(style === undefined ? {} : { style }),
    ...(xf === undefined ? {} : { xf }),
    ...(hyperlink === undefined ? {} : { hyperlink }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
}

function lookOf(sheet: SheetModel, row: number, column: number): Dress {
  const { style, xf } = sheet.look(row, column) ?? {};
  return { ...(style === undefined ? {} : { style }), ...(xf === undefined ? {} : { xf }) };
}

/** Whether a cell was filled by a formula that is copied along. */
export function filledWithin({ rect, cells }: Copied): (row: number, column: number) => boolean {
  return filledAlong(
    cells.flatMap((line, i) => line.map((cell, j) => ({ cell, row: rect.top + i, column: rect.left + j }))),
  );
}

/** A date stays one where the place has no number format of its own. */
function valueOf({ value, style }: ReadonlyCell): Typed {
  const numberFormat = numberFormatOf(style);
  return numberFormat === "General" ? { value } : { value, numberFormat };
}

function contentOf(
  cell: ReadonlyCell,
  { rect, into }: { readonly rect: Rect; readonly into: Rect | undefined },
  from: readonly [number, number],
  to: readonly [number, number],
): Typed {
  if (cell.formula === undefined) return valueOf(cell);
  const array =
    cell.array === undefined ? undefined : arrayAlong(cell.array, rect, into ?? WHOLE_SHEET, from, to);
  return {
    formula: copiedFormula(cell.formula, from, to),
    ...(cell.isSingle ? { isSingle: true } : {}),
    ...(array === undefined ? {} : { array }),
  };
}
