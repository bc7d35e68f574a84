import type { ExcelHost } from "../../../emulator/excelHost";
import { placeOf } from "../../../emulator/model/cellStore";
import type { Rect } from "../../../emulator/model/rect";
import type { SheetModel } from "../../../emulator/model/sheet";
import { shownText } from "../../../emulator/objects/rangeCells";
import { Conditions } from "../../../emulator/shown/conditions";
import { lineHeight, textWidth } from "../text/measure";
import { Lines } from "./lines";

/** Rows and columns beyond what is used, to type into. */
const SPARE = { rows: 100, columns: 26 };
/** in characters and points. @source Excel's normal style */
const USUAL = { width: 8.43, height: 15 };
/** Excel's highest row, in points */
const HIGHEST = 409;

const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5);
const pixelsOfHeight = (points: number): number => Math.round((points * 96) / 72);

/** A sheet as it is now, with all that is needed to find a cell on the screen and to draw it. */
export interface Layout {
  readonly sheet: SheetModel;
  readonly rows: Lines;
  readonly columns: Lines;
  /** what stays in view, in pixels */
  readonly frozen: { readonly width: number; readonly height: number };
  readonly conditions: Conditions;
  /** the merged cell that a cell belongs to */
  readonly mergeAt: (row: number, column: number) => Rect | undefined;
}

export function layoutOf(host: ExcelHost, sheet: SheetModel): Layout {
  const workbook = host.calculated();
  const columns = columnsOf(sheet);
  const merged = mergedCells(sheet, columns.count);
  const mergeAt = (row: number, column: number): Rect | undefined => merged.get(placeOf(row, column));
  const rows = rowsOf(sheet, columns, mergeAt);
  return {
    sheet,
    rows,
    columns,
    frozen: { width: columns.start(sheet.frozen.columns), height: rows.start(sheet.frozen.rows) },
    conditions: new Conditions(workbook, sheet),
    mergeAt,
  };
}

function columnsOf(sheet: SheetModel): Lines {
  return new Lines((sheet.usedRect(false)?.right ?? 0) + SPARE.columns, (i) => {
    const column = sheet.columns.get(i);
    return column?.hidden ? 0 : pixelsOfWidth(column?.width ?? USUAL.width);
  });
}

function rowsOf(sheet: SheetModel, columns: Lines, mergeAt: Layout["mergeAt"]): Lines {
  const needed = neededHeights(sheet, columns, mergeAt);
  return new Lines((sheet.usedRect(false)?.bottom ?? 0) + SPARE.rows, (i) => {
    const row = sheet.rows.get(i);
    if (row?.hidden) return 0;
    if (row?.height !== undefined) return pixelsOfHeight(row.height);
    return Math.min(Math.max(pixelsOfHeight(USUAL.height), needed.get(i) ?? 0), pixelsOfHeight(HIGHEST));
  });
}

/** Rows without a height of their own are as high as their texts need, as Excel makes them. */
function neededHeights(
  sheet: SheetModel,
  columns: Lines,
  mergeAt: Layout["mergeAt"],
): ReadonlyMap<number, number> {
  const needed = new Map<number, number>();
  for (const [row, column, cell] of sheet.entries()) {
    if (cell.value === null || sheet.rows.get(row)?.height !== undefined || mergeAt(row, column)) continue;
    const { font, alignment } = cell.style ?? {};
    if (!alignment?.wrapText && (font?.size ?? 0) <= 11) continue;
    const lines = alignment?.wrapText
      ? linesOf(shownText(cell, sheet.dates), columns.size(column) - 6, font)
      : 1;
    needed.set(row, Math.max(needed.get(row) ?? 0, lines * lineHeight(font) + 4));
  }
  return needed;
}

function linesOf(text: string, width: number, font: Parameters<typeof textWidth>[1]): number {
  if (width <= 0) return 1;
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(textWidth(line, font) / width)));
  return lines.reduce((sum, each) => sum + each, 0);
}

function mergedCells({ merges }: SheetModel, width: number): ReadonlyMap<number, Rect> {
  const cells = new Map<number, Rect>();
  for (const rect of merges)
    for (let row = rect.top; row <= rect.bottom; row++)
      for (let column = rect.left; column <= Math.min(rect.right, width); column++)
        cells.set(placeOf(row, column), rect);
  return cells;
}
