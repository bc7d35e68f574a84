import { type PointerEvent, type ReactNode, useState } from "react";
import type { Rect } from "../../../emulator/model/rect";
import type { Layout } from "../geometry/layout";
import { boxOf, HEAD, type View } from "../geometry/view";
import { cellIn } from "./pointed";
import { following } from "./following";
import type { GridSession } from "../session/session";
import { drawnTo } from "../session/filling";

interface FillHandleProps {
  readonly session: GridSession;
  readonly layout: Layout;
  readonly view: View;
}

/**
 * The square at the corner of what is selected: drawn over cells beside it, it fills them. Keys do the same with Ctrl+D and
 * Ctrl+R, so that it is nothing for readers of screens.
 */
export function FillHandle({ session, layout, view }: FillHandleProps): ReactNode {
  const [target, setTarget] = useState<Rect>();
  const { rect } = session.selecting.selection;
  if (session.store.get().entry) return null;
  const corner = boxOfRect(layout, view, rect);
  const [x, y] = [corner.x + corner.width, corner.y + corner.height];
  // what is scrolled below the heads and the frozen cells is not in view
  const edge = {
    x: HEAD.width + (rect.right < layout.sheet.frozen.columns ? 0 : layout.frozen.width),
    y: HEAD.height + (rect.bottom < layout.sheet.frozen.rows ? 0 : layout.frozen.height),
  };
  const draw = (event: PointerEvent<HTMLElement>): void => {
    const scroller = event.currentTarget.closest(".sheet-frame")?.querySelector<HTMLElement>(".scroller");
    if (!scroller || event.button !== 0) return;
    // the sheet keeps the focus
    event.preventDefault();
    following(
      ({ clientX, clientY }) => {
        const cell = cellIn(scroller, layout, clientX, clientY);
        setTarget(cell && drawnTo(rect, cell)?.target);
      },
      (last) => {
        setTarget(undefined);
        const cell = last && cellIn(scroller, layout, last.clientX, last.clientY);
        if (cell) session.filling.drawTo(cell);
      },
    );
  };
  return (
    <>
      {target && <div className="fill-target" style={placed(boxOfRect(layout, view, target))} />}
      {x >= edge.x && y >= edge.y && (
        <div className="fill-handle" aria-hidden style={{ left: x - 4, top: y - 4 }} onPointerDown={draw} />
      )}
    </>
  );
}

function placed({ x, y, width, height }: Required<DOMRectInit>): object {
  return { left: x, top: y, width, height };
}

/** Where a range stands in the view, in pixels. */
function boxOfRect(layout: Layout, view: View, rect: Rect): Required<DOMRectInit> {
  const first = boxOf(layout, view, rect.top, rect.left);
  const last = boxOf(layout, view, rect.bottom, rect.right);
  return {
    ...first,
    width: last.x + last.width - first.x,
    height: last.y + last.height - first.y,
  };
}
