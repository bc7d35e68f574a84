import type { CellWithRowAndCol, Sheet } from "@fortune-sheet/core";
import type { SheetModel } from "../emulator/model/sheet";
import type { WorkbookModel } from "../emulator/model/workbook";
import { shownCell } from "./cellView";

/** Pixels of one character of width, and of one point of height. */
const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5);
const pixelsOfHeight = (points: number): number => Math.round((points * 96) / 72);
/** Rows and columns beyond what is used, to type into. */
const SPARE_ROWS = 12;
const SPARE_COLUMNS = 4;

/** The workbook as the embedded spreadsheet wants it. */
export function sheetViews(workbook: WorkbookModel): Sheet[] {
  const shown = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  const active = shown.find(({ name }) => name === workbook.activeSheet) ?? shown[0];
  return shown.map((sheet, order) => sheetView(sheet, order, sheet === active));
}

function sheetView(sheet: SheetModel, order: number, active: boolean): Sheet {
  const used = sheet.usedRect(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    id: sheet.id,
    name: sheet.name,
    order,
    status: active ? 1 : 0,
    color: sheet.tabColor,
    showGridLines: sheet.showGridlines,
    celldata: cells(sheet),
    row: Math.max(used.bottom + 1 + SPARE_ROWS, 40),
    column: Math.max(used.right + 1 + SPARE_COLUMNS, 12),
    config: config(sheet),
    ...(sheet.frozen.rows > 0
      ? {
          frozen: { type: "rangeRow", range: { row_focus: sheet.frozen.rows - 1, column_focus: 0 } },
        }
      : {}),
  } as Sheet;
}

function cells(sheet: SheetModel): CellWithRowAndCol[] {
  const shown = new Map<string, CellWithRowAndCol>();
  for (const [r, c, cell] of sheet.entries()) shown.set(`${r}_${c}`, { r, c, v: shownCell(cell) });
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let r = top; r <= bottom; r++) {
      for (let c = left; c <= right; c++) {
        const place = shown.get(`${r}_${c}`) ?? { r, c, v: {} };
        const spans = r === top && c === left ? { rs: bottom - top + 1, cs: right - left + 1 } : {};
        shown.set(`${r}_${c}`, { r, c, v: { ...place.v, mc: { r: top, c: left, ...spans } } });
      }
    }
  }
  return [...shown.values()];
}

function config(sheet: SheetModel): Sheet["config"] {
  const entries = <T>(
    map: ReadonlyMap<number, T>,
    value: (item: T) => number | undefined,
  ): Record<string, number> =>
    Object.fromEntries(
      [...map].flatMap(([index, item]) => (value(item) === undefined ? [] : [[index, value(item)!]])),
    );
  return {
    merge: Object.fromEntries(
      sheet.merges.map(({ top, left, bottom, right }) => [
        `${top}_${left}`,
        { r: top, c: left, rs: bottom - top + 1, cs: right - left + 1 },
      ]),
    ),
    columnlen: entries(sheet.columns, ({ width }) =>
      width === undefined ? undefined : pixelsOfWidth(width),
    ),
    rowlen: entries(sheet.rows, ({ height }) => (height === undefined ? undefined : pixelsOfHeight(height))),
    colhidden: entries(sheet.columns, ({ hidden }) => (hidden ? 0 : undefined)),
    rowhidden: entries(sheet.rows, ({ hidden }) => (hidden ? 0 : undefined)),
    borderInfo: borders(sheet),
  };
}

/** Every line that a cell has, in the terms of the embedded spreadsheet. */
function borders(sheet: SheetModel): unknown[] {
  const lines: unknown[] = [];
  for (const [row, column, { style }] of sheet.entries()) {
    const border = style?.border;
    if (!border) continue;
    const side = (line: { style?: string; color?: { argb?: string } } | undefined): object | undefined =>
      line?.style ? { style: 1, color: `#${line.color?.argb?.slice(-6) ?? "808080"}` } : undefined;
    lines.push({
      rangeType: "cell",
      value: {
        row_index: row,
        col_index: column,
        t: side(border.top),
        b: side(border.bottom),
        l: side(border.left),
        r: side(border.right),
      },
    });
  }
  return lines;
}
