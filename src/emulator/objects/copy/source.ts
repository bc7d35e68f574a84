import type { ReadonlyCell } from "../../model/cell";
import type { Look } from "../../model/look";
import { bounding, isWholeColumns, isWholeRows, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { type Host } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { filledAlong, withParts } from "../../carrying/arraysAlong";
import { areasGiven } from "../areas/areasGiven";
import type { RangeTarget } from "../rangeTarget";

export type RowAndColumn = readonly [row: number, column: number];

/** A cell as it is before anything is copied, and where it stands. */
export interface Copied {
  readonly cell: ReadonlyCell | undefined;
  readonly look: Readonly<Look> | undefined;
  readonly place: RowAndColumn;
  /** the formula that has filled it is copied along */
  readonly isFilled?: boolean;
}

export interface Source extends RangeTarget {
  readonly cells: readonly (readonly Copied[])[];
  /** whole rows or columns */
  readonly isWhole: boolean;
}

/**
 * The cells of a range, an address, or several areas that lie in the same rows and columns.
 *
 * @param clip what of whole rows and columns is worth looking at
 * @throws HostError InvalidArgument for areas of another form
 * @source Excel.Range.copyFrom: "their form must be able to be created by removing full rows or columns from a
 * rectangular range"
 */
export function gridOf(
  given: unknown,
  home: SheetModel,
  host: Host,
  clip: (whole: RangeTarget) => Rect,
): Source {
  const { sheet, rects } = areasGiven(given, home, host);
  host.assertAlive(sheet);
  const isWhole = rects.some((rect) => isWholeRows(rect) || isWholeColumns(rect));
  const parts = rects.map((rect) => (isWhole ? clip({ sheet, rect }) : rect));
  const rows = lines(parts.map(({ top, bottom }) => [top, bottom]));
  const columns = lines(parts.map(({ left, right }) => [left, right]));
  const isIn = (row: number, column: number): boolean =>
    parts.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  if (parts.length > 1 && !rows.every((row) => columns.every((column) => isIn(row, column))))
    throw invalid("the areas do not lie in the same rows and columns");
  const held = rows.map((row) => columns.map((column) => sheet.cell(row, column)));
  const cells = (parts.length === 1 ? withParts(sheet, parts[0]!, held) : held).map((line, i) =>
    line.map((cell, j): Copied => {
      const look = sheet.look(rows[i]!, columns[j]!);
      return { cell: cell && { ...cell }, look: look && { ...look }, place: [rows[i]!, columns[j]!] };
    }),
  );
  const [first, ...rest] = rects;
  const whole = rest.reduce(bounding, first!);
  return { sheet, rect: whole, cells: sheet.hasSpilled ? filledOnes(cells) : cells, isWhole };
}

/** The cells, where what formulas have filled that are copied along is told. */
function filledOnes(cells: readonly (readonly Copied[])[]): Copied[][] {
  const isFilled = filledAlong(
    cells.flat().map(({ cell, place }) => ({ cell, row: place[0], column: place[1] })),
  );
  return cells.map((line) => line.map((each) => ({ ...each, isFilled: isFilled(...each.place) })));
}

function lines(spans: readonly (readonly [first: number, last: number])[]): number[] {
  const found = new Set(
    spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  return [...found].sort((a, b) => a - b);
}
