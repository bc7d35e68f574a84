import { widthsOf } from "../columns/columnTable";
import type { DressedLine } from "../journal/dressedLine";
import type { ColumnChange, Stored } from "../journal/stored";
import { dressedLine, lineChanges, type LinePlace, linePlace } from "../lines/linePlace";
import type { Content } from "../plan/plan";
import { rowHeight } from "../plan/rowHeight";
import type { Contents } from "../read/contents";
import { MERGE_COLUMN } from "../tableNames";
import { MERGE_COLUMNS, mergeKeys, type MergeLine } from "./mergeColumns";

/**
 * Finds where the next lines of 历次合并 go.
 *
 * @param top the uppermost rows of the sheet
 * @param end the row below all that is used
 * @returns undefined where the sheet has lost its header
 */
export function mergesPlace(top: Contents, end: number): LinePlace | undefined {
  return linePlace(top, end, mergeKeys, MERGE_COLUMN.time);
}

/** Lines of 历次合并 as they are written. */
export interface WrittenLines {
  readonly changes: readonly ColumnChange[];
  /** those that take the look of the first line */
  readonly dressed: readonly DressedLine[];
  /** how high they are: programs that open the file do not measure them */
  readonly heights: readonly LineHeight[];
}

/** The height of a line that holds long texts. */
export interface LineHeight {
  readonly sheet: string;
  /** counted from 0 */
  readonly row: number;
  /** points */
  readonly height: number;
}

/** A line for each merged file, below those that are there; none where there is no place for them. */
export function mergeLines(lines: readonly MergeLine[], place: LinePlace | undefined): WrittenLines {
  if (!place) return { changes: [], dressed: [], heights: [] };
  return {
    changes: lines.flatMap((line, i) => lineChanges(place, place.row + i, cellsOf(line))),
    dressed: lines.flatMap((_, i) => dressedLine(place, place.row + i) ?? []),
    heights: lines.map((line, i) => ({
      sheet: place.sheet,
      row: place.row + i,
      height: rowHeight(contentsOf(line), widthsOf(MERGE_COLUMNS)),
    })),
  };
}

function cellsOf(line: MergeLine): Map<string, Stored> {
  const contents = contentsOf(line);
  return new Map(MERGE_COLUMNS.map(({ key }, i) => [key, contents[i] as Stored]));
}

function contentsOf(line: MergeLine): Content[] {
  return MERGE_COLUMNS.map(({ cell }) => cell!(line, noCell));
}

/** A line holds no formulas. */
function noCell(key: string): never {
  throw new Error(`a line has no formula over ${key}`);
}
