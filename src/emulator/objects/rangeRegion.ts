import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import { bounding, contains, intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Host } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import { oneOf } from "./coerce";
import { rangeGiven, type RangeTarget } from "./rangeTarget";

/** Steps in rows and columns. @source Excel.KeyboardDirection */
const STEPS = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;
type Step = (typeof STEPS)[keyof typeof STEPS];

/** The block around the upper left cell, up to blank rows and columns. @source Excel.Range.getSurroundingRegion */
export function surroundingRegion({ sheet, rect: { top, left } }: RangeTarget): Rect {
  const filled = [...sheet.entries()]
    .filter(([row, column]) => isFilled(sheet, row, column))
    .map(([row, column]) => ({ top: row, left: column, bottom: row, right: column }));
  let region: Rect = { top, left, bottom: top, right: left };
  for (;;) {
    const around = {
      top: region.top - 1,
      left: region.left - 1,
      bottom: region.bottom + 1,
      right: region.right + 1,
    };
    const grown = filled.filter((cell) => intersection(cell, around)).reduce(bounding, region);
    if (contains(region, grown)) return region;
    region = grown;
  }
}

/** Where Ctrl and an arrow lead from a cell of the range. @source Excel.Range.getRangeEdge */
export function rangeEdge(
  target: RangeTarget,
  [direction, activeCell]: readonly unknown[],
  host: Host,
): Rect {
  const step = STEPS[oneOf(direction, ["Left", "Right", "Up", "Down"], "direction")];
  const start = startOf(target, activeCell, host);
  const [row, column] = edgeFrom(target.sheet, [start.top, start.left], step);
  return { top: row, left: column, bottom: row, right: column };
}

/** The range with all cells up to that edge. @source Excel.Range.getExtendedRange */
export function extendedRange(target: RangeTarget, args: readonly unknown[], host: Host): Rect {
  return bounding(target.rect, rangeEdge(target, args, host));
}

function startOf(target: RangeTarget, activeCell: unknown, host: Host): Rect {
  const { top, left } = target.rect;
  if (activeCell === undefined || activeCell === null) return { top, left, bottom: top, right: left };
  const given = rangeGiven(activeCell, target.sheet, host);
  if (given.sheet !== target.sheet || !contains(target.rect, given.rect))
    throw invalid("the active cell is not in the range");
  return given.rect;
}

function edgeFrom(
  sheet: SheetModel,
  start: readonly [number, number],
  [down, right]: Step,
): [number, number] {
  let [row, column] = start;
  const isWithin = (): boolean =>
    row + down >= 0 && row + down <= MAX_ROWS && column + right >= 0 && column + right <= MAX_COLS;
  const isNextFilled = (): boolean => isFilled(sheet, row + down, column + right);
  // from the edge of a block it goes to the next one, within a block to its edge
  const isInside = isFilled(sheet, row, column) && isWithin() && isNextFilled();
  while (isWithin() && (isInside ? isNextFilled() : true)) {
    [row, column] = [row + down, column + right];
    if (!isInside && isFilled(sheet, row, column)) break;
  }
  return [row, column];
}

function isFilled(sheet: SheetModel, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}
