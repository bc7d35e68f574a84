import type { PointerEvent } from "react";
import { bounding, type Rect } from "../../../emulator/model/rect";
import type { Layout } from "../geometry/layout";
import { following } from "./following";
import { cellAt, HEAD } from "../geometry/view";
import { type Cell, rectOf } from "../selection/moves";
import type { GridSession } from "../session/session";

/** Selects what the pointer is pressed on and drawn over: cells, rows or columns. What is being typed is entered first. */
export function pointed(event: PointerEvent<HTMLElement>, session: GridSession, layout: Layout): void {
  const scroller = event.currentTarget;
  const first = placeAt(scroller, layout, event.clientX, event.clientY);
  if (!first || event.button !== 0) return;
  // the text that is typed into keeps the focus
  event.preventDefault();
  const { shiftKey } = event;
  let isDown = true;
  window.addEventListener("pointerup", () => (isDown = false), { once: true });
  session.typing.commit(() => {
    const { active } = session.selecting.selection;
    const from = shiftKey ? { ...first, cell: active } : first;
    const reach = (to: Place): void => {
      const isWhole = from.isWholeRow || from.isWholeColumn;
      session.selecting.select(rectBetween(layout, from, to), from.cell, isWhole ? undefined : to.cell);
    };
    reach(first);
    if (!shiftKey) follow(session, layout, first.cell);
    // a question about what was typed may have come in between
    if (!isDown) return;
    following(({ clientX, clientY }) => {
      const to = placeAt(scroller, layout, clientX, clientY);
      if (to) reach(to);
    });
  });
}

/** The cell at a point of the window; undefined on the heads and on the bars that scroll. */
export function cellIn(
  scroller: HTMLElement,
  layout: Layout,
  clientX: number,
  clientY: number,
): Cell | undefined {
  const place = placeAt(scroller, layout, clientX, clientY);
  return place && !place.isWholeRow && !place.isWholeColumn ? place.cell : undefined;
}

interface Place {
  readonly cell: Cell;
  /** the head of the row, of the column, or of both */
  readonly isWholeRow: boolean;
  readonly isWholeColumn: boolean;
}

/** Undefined on the bars that scroll. */
function placeAt(scroller: HTMLElement, layout: Layout, clientX: number, clientY: number): Place | undefined {
  const box = scroller.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height, scrollLeft: x, scrollTop: y } = scroller;
  const [across, down] = [clientX - box.left, clientY - box.top];
  if (across > width || down > height) return undefined;
  return {
    cell: cellAt(layout, { x, y, width, height }, across, down),
    isWholeRow: across < HEAD.width,
    isWholeColumn: down < HEAD.height,
  };
}

function rectBetween({ rows, columns }: Layout, from: Place, to: Place): Rect {
  const rect = bounding(rectOf(from.cell), rectOf(to.cell));
  return {
    ...rect,
    ...(from.isWholeRow ? { left: 0, right: columns.count - 1 } : {}),
    ...(from.isWholeColumn ? { top: 0, bottom: rows.count - 1 } : {}),
  };
}

/** A link within the workbook leads to its place, be it the cell's or that of a formula. */
function follow(session: GridSession, layout: Layout, { row, column }: Cell): void {
  const { hyperlink, formula = "" } = layout.sheet.cell(row, column) ?? {};
  const link = hyperlink ?? /^HYPERLINK\("(#[^"]+)"/i.exec(formula)?.[1];
  if (link?.startsWith("#")) session.selecting.goTo(link);
}
