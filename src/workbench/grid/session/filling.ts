import type { Edits } from "../../../emulator/editing/edits";
import { type Axis, fillCells } from "../../../emulator/editing/fill";
import type { ExcelHost } from "../../../emulator/excelHost";
import { bounding, contains, type Rect } from "../../../emulator/model/rect";
import { isSame } from "../../../emulator/model/same";
import type { Cell } from "../selection/moves";
import type { Selecting } from "./selecting";
import type { Typing } from "./typing";

/** What is filled when a selection is drawn on to a cell. */
interface Drawn {
  readonly target: Rect;
  readonly axis: Axis;
}

/** Filling cells from those beside them: by the square at the corner of what is selected, or by Ctrl+D and Ctrl+R. */
export class Filling {
  constructor(
    private readonly host: ExcelHost,
    private readonly edits: Edits,
    private readonly selecting: Selecting,
    private readonly typing: Typing,
  ) {}

  /** Fills what is selected from its first row or column; one row or column alone from the one before it. */
  fill(axis: Axis): void {
    const { sheet, selection } = this.selecting;
    const { rect } = selection;
    const isDown = axis === "down";
    const [first, last] = isDown ? [rect.top, rect.bottom] : [rect.left, rect.right];
    // a merged cell is one row or column, whatever it covers
    const isOne = first === last || sheet.merges.some((merge) => isSame(merge, rect));
    const from = isOne ? first - 1 : first;
    if (from < 0) return;
    this.run(
      isDown ? { ...rect, top: from, bottom: from } : { ...rect, left: from, right: from },
      isDown ? { ...rect, top: from + 1 } : { ...rect, left: from + 1 },
      axis,
      false,
    );
  }

  /** Fills from what is selected on to a cell, and selects all of it. */
  drawTo(cell: Cell): void {
    const { rect } = this.selecting.selection;
    const drawn = drawnTo(rect, cell);
    if (drawn && this.run(rect, drawn.target, drawn.axis, true))
      this.selecting.select(bounding(rect, drawn.target), this.selecting.selection.active);
  }

  private run(from: Rect, target: Rect, axis: Axis, isSeries: boolean): boolean {
    const { host, edits } = this;
    const { sheet, selection } = this.selecting;
    return this.typing.attempt(sheet, selection.active, () =>
      fillCells({ host, edits, sheet, from, target, axis, isSeries }),
    );
  }
}

/** Where a selection is drawn that is pulled to a cell: the way on which it goes further; undefined within it. */
export function drawnTo(rect: Rect, { row, column }: Cell): Drawn | undefined {
  if (contains(rect, { top: row, bottom: row, left: column, right: column })) return undefined;
  const [up, down] = [rect.top - row, row - rect.bottom];
  const [back, on] = [rect.left - column, column - rect.right];
  const isDown = Math.max(up, down) >= Math.max(back, on);
  if (isDown)
    return {
      axis: "down",
      target:
        down > 0
          ? { ...rect, top: rect.bottom + 1, bottom: row }
          : { ...rect, top: row, bottom: rect.top - 1 },
    };
  return {
    axis: "across",
    target:
      on > 0
        ? { ...rect, left: rect.right + 1, right: column }
        : { ...rect, left: column, right: rect.left - 1 },
  };
}
