import type { ReadonlyCell } from "../model/cell";
import { copiedFormula } from "../model/formulaText/copiedFormula";
import { columnCount, type Rect, rowCount } from "../model/rect";
import type { Host } from "../protocol/host";
import { oneOf } from "./coerce";
import { copyRules } from "./rangeCopyRules";
import { assertWithinSheet, rangeGiven, type RangeTarget } from "./rangeTarget";

const KINDS = ["All", "Formulas", "Values", "Formats"] as const;
type Kind = (typeof KINDS)[number];
type RowAndColumn = readonly [row: number, column: number];

/**
 * Copies cells, or their formulas, values or formats alone. A destination that is a multiple of the source in size is
 * filled with copies of it; any other takes the size of the source.
 *
 * @source Excel.Range.copyFrom
 */
export function copyFrom(
  { sheet, rect }: RangeTarget,
  [source, copyType, skipBlanks, transpose]: readonly unknown[],
  host: Host,
): void {
  const kind = oneOf(copyType ?? "All", KINDS, "copyFrom of", ["Link"]);
  const from = rangeGiven(source, sheet, host);
  host.calculated();
  const cells = cellsOf(from, transpose === true);
  const to = destination(rect, cells.length, cells[0]!.length);
  assertWithinSheet(to);
  host.assertWritable(sheet, to);
  for (let i = 0; i < rowCount(to); i++) {
    for (let j = 0; j < columnCount(to); j++) {
      const { cell, place } = cells[i % cells.length]![j % cells[0]!.length]!;
      if (skipBlanks === true && (cell?.value ?? null) === null && cell?.formula === undefined) continue;
      put({ sheet, row: to.top + i, column: to.left + j }, cell, place, kind);
    }
  }
  copyRules(from, { sheet, rect: to }, { kind, isTransposed: transpose === true }, host);
  // values copied onto themselves change nothing that has to be recalculated
  const inPlace = from.sheet === sheet && from.rect.top === to.top && from.rect.left === to.left;
  if (!inPlace || kind !== "Values") host.edited(sheet, to);
}

/** A cell as it is before anything is copied, and where it stands. */
interface Copied {
  readonly cell: ReadonlyCell | undefined;
  readonly place: RowAndColumn;
}

function cellsOf({ sheet, rect }: RangeTarget, isTransposed: boolean): Copied[][] {
  const at = (row: number, column: number): Copied => {
    const cell = sheet.cell(row, column);
    return { cell: cell && { ...cell }, place: [row, column] };
  };
  const [rows, columns] = [rowCount(rect), columnCount(rect)];
  return isTransposed
    ? Array.from({ length: columns }, (_, j) =>
        Array.from({ length: rows }, (_, i) => at(rect.top + i, rect.left + j)),
      )
    : Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => at(rect.top + i, rect.left + j)),
      );
}

/** The destination: as given when its size is a multiple of the source's, or else in the source's size. */
function destination(rect: Rect, rows: number, columns: number): Rect {
  const fits = rowCount(rect) % rows === 0 && columnCount(rect) % columns === 0;
  return fits ? rect : { ...rect, bottom: rect.top + rows - 1, right: rect.left + columns - 1 };
}

function put(
  { sheet, row, column }: { sheet: RangeTarget["sheet"]; row: number; column: number },
  cell: ReadonlyCell | undefined,
  place: RowAndColumn,
  kind: Kind,
): void {
  if (!cell && !sheet.cell(row, column)) return;
  if (kind !== "Formats") {
    const { value = null, formula } = cell ?? {};
    if (formula === undefined || kind === "Values") sheet.put(row, column, { value });
    else sheet.put(row, column, { formula: copiedFormula(formula, place, [row, column]) });
  }
  if (kind === "All" || kind === "Formats") {
    sheet.unstyle(row, column);
    const { style, xf, hyperlink, screenTip } = cell ?? {};
    Object.assign(sheet.ensure(row, column), {
      ...(style === undefined ? {} : { style }),
      ...(xf === undefined ? {} : { xf }),
      ...(hyperlink === undefined || kind === "Formats" ? {} : { hyperlink }),
      ...(screenTip === undefined || kind === "Formats" ? {} : { screenTip }),
    });
  }
}
