import { MAX_COLS, MAX_ROWS } from "@borgar/fx";
import type { Anchor, Corner } from "../../model/anchor";
import type { Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { heightOf, widthOf } from "../rangeFormat";

/** A place on a sheet, in points. @source Excel.Chart.left, top, width, height */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const EMU = 12_700;
/** to a hundredth of a pixel, as files can say it and people can read it */
const rounded = (points: number): number => Number(points.toFixed(4));

export function boxOf(sheet: SheetModel, anchor: Anchor): Box {
  const [left, top] = "at" in anchor ? [anchor.at.x / EMU, anchor.at.y / EMU] : pointOf(sheet, anchor.from);
  if ("size" in anchor) return sized(left, top, left + anchor.size.x / EMU, top + anchor.size.y / EMU);
  return sized(left, top, ...pointOf(sheet, anchor.to));
}

function sized(left: number, top: number, right: number, bottom: number): Box {
  return {
    left: rounded(left),
    top: rounded(top),
    width: rounded(right - left),
    height: rounded(bottom - top),
  };
}

function pointOf(
  sheet: SheetModel,
  { row, rowOffset, column, columnOffset }: Corner,
): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let i = 0; i < column; i++) x += widthOf(sheet, i);
  for (let i = 0; i < row; i++) y += heightOf(sheet, i);
  // a corner is never beyond its own cell, however narrow that has become
  return [
    x + Math.min(columnOffset / EMU, widthOf(sheet, column)),
    y + Math.min(rowOffset / EMU, heightOf(sheet, row)),
  ];
}

/** The anchor of a chart that follows the cells below it. */
export function anchorOf(sheet: SheetModel, { left, top, width, height }: Box): Anchor {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

function cornerAt(sheet: SheetModel, x: number, y: number): Corner {
  const [column, columnOffset] = lineAt(x, MAX_COLS, (i) => widthOf(sheet, i));
  const [row, rowOffset] = lineAt(y, MAX_ROWS, (i) => heightOf(sheet, i));
  return { row, rowOffset, column, columnOffset };
}

/** The row or column at a distance, and the rest of the distance. */
function lineAt(
  distance: number,
  last: number,
  size: (index: number) => number,
): [index: number, offset: number] {
  let [index, left] = [0, distance];
  for (; index < last && left >= size(index); index++) left -= size(index);
  return [index, Math.round(Math.min(left, size(index)) * EMU)];
}

/** The anchor of a chart that is put elsewhere, and follows cells as it did before. */
export function anchorLike(before: Anchor, sheet: SheetModel, box: Box): Anchor {
  const size = { x: emu(box.width), y: emu(box.height) };
  if ("at" in before) return { at: { x: emu(box.left), y: emu(box.top) }, size };
  if ("size" in before) return { from: cornerAt(sheet, box.left, box.top), size };
  return { ...before, ...anchorOf(sheet, box) };
}

const emu = (points: number): number => Math.round(points * EMU);

/** The anchor of a chart that covers cells. @source Excel.Chart.setPosition */
export function anchorOver({ top, left, bottom, right }: Rect): Anchor {
  const corner = (row: number, column: number): Corner => ({ row, rowOffset: 0, column, columnOffset: 0 });
  return { from: corner(top, left), to: corner(bottom + 1, right + 1) };
}
