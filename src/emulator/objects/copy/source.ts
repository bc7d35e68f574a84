import type { ReadonlyCell } from "../../model/cell";
import type { Look } from "../../model/look";
import { bounding, isWholeColumns, isWholeRows, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { type Host } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { filledAlong } from "../../carrying/arraysAlong";
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
  const cells = rows.map((row) =>
    columns.map((column): Copied => {
      const [cell, look] = [sheet.cell(row, column), sheet.look(row, column)];
      return { cell: cell && { ...cell }, look: look && { ...look }, place: [row, column] };
    }),
  );
  const all = cells.flat().map(({ cell, place }) => ({ cell, row: place[0], column: place[1] }));
  const isFilled = sheet.hasSpilled ? filledAlong(all) : () => false;
  const [first, ...rest] = rects;
  return {
    sheet,
    rect: rest.reduce(bounding, first!),
    cells: cells.map((line) => line.map((each) => ({ ...each, isFilled: isFilled(...each.place) }))),
    isWhole,
  };
}

function lines(spans: readonly (readonly [first: number, last: number])[]): number[] {
  const found = new Set(
    spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
  return [...found].sort((a, b) => a - b);
}
