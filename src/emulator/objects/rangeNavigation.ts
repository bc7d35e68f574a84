import { bounding, intersection, type Rect } from "../model/rect";
import { mayFill } from "../model/spill";
import { type Host } from "../protocol/host";
import { invalid, notFound } from "../protocol/hostError";
import { number } from "./coerce";
import { find, findOrNull } from "./rangeFind";
import { extendedRange, rangeEdge, surroundingRegion } from "./rangeRegion";
import { SPILLS } from "./spills";
import { rangeGiven, type RangeTarget } from "./rangeTarget";

/** Finds a range from another one of the same sheet; null when there is none. */
type Neighbour = (target: RangeTarget, args: readonly unknown[], host: Host) => Rect | null;

/** Ranges that are found from another range of the same sheet. @source Excel.Range */
export const NEIGHBOURS: Readonly<Record<string, Neighbour>> = {
  GetCell: ({ rect }, [row, column]) => {
    const [top, left] = [rect.top + number(row, "row"), rect.left + number(column, "column")];
    return { top, left, bottom: top, right: left };
  },
  GetRow: ({ rect }, [row]) => {
    const top = rect.top + number(row, "row");
    return { ...rect, top, bottom: top };
  },
  GetColumn: ({ rect }, [column]) => {
    const left = rect.left + number(column, "column");
    return { ...rect, left, right: left };
  },
  GetLastCell: ({ rect }) => ({ ...rect, top: rect.bottom, left: rect.right }),
  GetLastRow: ({ rect }) => ({ ...rect, top: rect.bottom }),
  GetLastColumn: ({ rect }) => ({ ...rect, left: rect.right }),
  GetRowsAbove: ({ rect }, [rows]) => beside(rect, ROWS, -1, count(rows)),
  GetRowsBelow: ({ rect }, [rows]) => beside(rect, ROWS, 1, count(rows)),
  GetColumnsBefore: ({ rect }, [columns]) => beside(rect, COLUMNS, -1, count(columns)),
  GetColumnsAfter: ({ rect }, [columns]) => beside(rect, COLUMNS, 1, count(columns)),
  GetOffsetRange: ({ rect }, [rows, columns]) => {
    const [down, right] = [number(rows, "row offset"), number(columns, "column offset")];
    return {
      top: rect.top + down,
      left: rect.left + right,
      bottom: rect.bottom + down,
      right: rect.right + right,
    };
  },
  // beyond its first cell a range grows the other way. @source @microsoft/office-js, what its client does before ExcelApi 1.3
  GetResizedRange: ({ rect: { top, left, bottom, right } }, [rows, columns]) => {
    const [down, across] = [bottom + number(rows, "rows"), right + number(columns, "columns")];
    const first = { top, left, bottom: top, right: left };
    return bounding(first, { top: down, left: across, bottom: down, right: across });
  },
  GetAbsoluteResizedRange: ({ rect }, [rows, columns]) => ({
    ...rect,
    bottom: rect.top + number(rows, "rows") - 1,
    right: rect.left + number(columns, "columns") - 1,
  }),
  GetBoundingRect: (target, [other], host) => bounding(target.rect, onSheetOf(target, other, host)),
  GetIntersection: (target, [other], host) => {
    const common = intersection(target.rect, onSheetOf(target, other, host));
    if (!common) throw notFound("an intersection of the ranges");
    return common;
  },
  GetIntersectionOrNullObject: (target, [other], host) =>
    intersection(target.rect, onSheetOf(target, other, host)) ?? null,
  GetSurroundingRegion: surroundingRegion,
  GetRangeEdge: rangeEdge,
  GetExtendedRange: extendedRange,
  ...SPILLS,
  Find: find,
  FindOrNullObject: findOrNull,
  GetEntireRow: ({ rect }) => ({ ...rect, left: 0, right: 16_383 }),
  GetEntireColumn: ({ rect }) => ({ ...rect, top: 0, bottom: 1_048_575 }),
  GetUsedRange: (target, [valuesOnly], host) => {
    const used = usedPart(target, valuesOnly === true, host);
    if (!used) throw notFound("a used cell in the range");
    return used;
  },
  GetUsedRangeOrNullObject: (target, [valuesOnly], host) =>
    usedPart(target, valuesOnly === true, host) ?? null,
};

/**
 * The smallest part with all cells of a range that are used: what is beside it does not count.
 *
 * @source OfficeDev/office-js-snippets, "Range relationships": of a table whose last column has no data but its title, the
 * used range of the body leaves that column out
 */
function usedPart({ sheet, rect }: RangeTarget, valuesOnly: boolean, host: Host): Rect | undefined {
  if (mayFill(sheet, host.workbook)) host.calculated();
  return sheet.usedRect(valuesOnly, rect);
}

function onSheetOf({ sheet }: RangeTarget, other: unknown, host: Host): Rect {
  const given = rangeGiven(other, sheet, host);
  if (given.sheet !== sheet) throw invalid("the ranges are on different sheets");
  return given.rect;
}

/** Counts are 1 unless they are given. */
function count(value: unknown): number {
  const lines = value === undefined || value === null ? 1 : number(value, "count");
  if (lines === 0) throw invalid("count 0");
  return lines;
}

const ROWS = ["top", "bottom"] as const;
const COLUMNS = ["left", "right"] as const;

/**
 * Rows or columns beside a range, before it (-1) or after it (1).
 *
 * @param lines how many; below 0 those within the range, at the same edge
 */
function beside(rect: Rect, [first, last]: typeof ROWS | typeof COLUMNS, side: -1 | 1, lines: number): Rect {
  const [edge, reach] = [side < 0 ? rect[first] : rect[last], Math.abs(lines)];
  const isBefore = side < 0 === lines > 0;
  const offset = lines > 0 ? side : 0;
  const near = edge + offset;
  return isBefore
    ? { ...rect, [first]: near - reach + 1, [last]: near }
    : { ...rect, [first]: near, [last]: near + reach - 1 };
}
