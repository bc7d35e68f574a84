import type { CellValue } from "./cell";
import { mayBeSeveral } from "./formulaText/severalValues";
import { kept } from "./kept";
import { contains, type Rect } from "./rect";

/** A sheet as far as values are spilled over its cells. */
interface Spilling {
  cell(
    row: number,
    column: number,
  ):
    | {
        readonly spill?: { readonly rows: number; readonly columns: number } | undefined;
        readonly spilled?: boolean | undefined;
      }
    | undefined;
  spillInto(row: number, column: number, value: CellValue | undefined): void;
  spillFrom(
    row: number,
    column: number,
    size: { readonly rows: number; readonly columns: number } | undefined,
  ): void;
}

/** Ranges, arrays, and functions that make several values of single ones. */
const SEVERAL = /[:#{[]|(?:SEQUENCE|RANDARRAY|TEXTSPLIT|[VH]STACK|EXPAND|MUNIT|OFFSET|INDIRECT)\(/i;
/** A name, which may stand for a range: no cell, function, sheet or truth value. */
const NAMED =
  /(?<![\w.$])(?!(?:TRUE|FALSE)\b|\$?[A-Z]{1,3}\$?\d+\b)[A-Z_\u0080-\uffff][\w.\u0080-\uffff]*(?![\w.(!\u0080-\uffff])/i;

/** Whether a formula may come to several values, whatever the names in it stand for. */
export function maySpill(formula: string): boolean {
  const isSuspect = SEVERAL.test(formula) || NAMED.test(formula.replace(/"[^"]*"|'[^']*'!/g, ""));
  // formulas of a column differ in the numbers of their rows, which make no difference; 0 does, as in INDEX(A1:B2,0)
  return isSuspect && shapeMaySpill(formula.replace(/\d+/g, (digits) => (Number(digits) === 0 ? "0" : "1")));
}

const shapeMaySpill = kept((shape) => mayBeSeveral(shape));

/** The cells that the values of a formula fill, that of the formula among them. */
export function spillRect(row: number, column: number, values: readonly (readonly unknown[])[]): Rect {
  return {
    top: row,
    left: column,
    bottom: row + values.length - 1,
    right: column + (values[0]?.length ?? 1) - 1,
  };
}

/** The cells that a formula fills now; undefined where it has one value. */
export function spillOf(sheet: Pick<Spilling, "cell">, row: number, column: number): Rect | undefined {
  const size = sheet.cell(row, column)?.spill;
  return size && { top: row, left: column, bottom: row + size.rows - 1, right: column + size.columns - 1 };
}

/** Fills the cells beside a formula with its values, and empties those that it filled before; undefined fills none. */
export function spill(
  sheet: Spilling,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[] | undefined,
): void {
  const [before, now] = [spillOf(sheet, row, column), values && spillRect(row, column, values)];
  if (!before && !now) return;
  if (before)
    eachBut(before, (at, across) => {
      const place = { top: at, left: across, bottom: at, right: across };
      // what somebody has put there meanwhile is theirs
      const isLeft = sheet.cell(at, across)?.spilled === true && (!now || !contains(now, place));
      if (isLeft) sheet.spillInto(at, across, undefined);
    });
  // a blank shows as 0, as it does in a formula
  if (now)
    eachBut(now, (at, across) => sheet.spillInto(at, across, values![at - row]![across - column] ?? 0));
  sheet.spillFrom(row, column, values && { rows: values.length, columns: values[0]!.length });
}

function eachBut({ top, left, bottom, right }: Rect, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (row !== top || column !== left) visit(row, column);
}
