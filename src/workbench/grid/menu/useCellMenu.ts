import { type MouseEvent, type RefObject, useState } from "react";
import { contains } from "../../../emulator/model/rect";
import type { Layout } from "../geometry/layout";
import { boxOf, type View } from "../geometry/view";
import { cellIn } from "../pointer/pointed";
import { rectOf } from "../selection/moves";
import type { GridSession } from "../session/session";
import type { MenuPlace } from "./CellMenu";

interface MenuOfCells {
  readonly place: MenuPlace | undefined;
  /** below the active cell, for a key */
  readonly openAtCell: () => void;
  /** where the mouse is; the cell there is selected first, if it is not */
  readonly openAtPointer: (event: MouseEvent<HTMLElement>) => void;
  readonly close: () => void;
}

/** Whether the menu of the selected cells is open, and where. */
export function useCellMenu(
  scroller: RefObject<HTMLElement | null>,
  session: GridSession,
  layout: Layout,
  view: View,
): MenuOfCells {
  const [place, setPlace] = useState<MenuPlace>();
  return {
    place,
    openAtCell: () => {
      const { row, column } = session.selecting.selection.active;
      const { left, top } = scroller.current!.getBoundingClientRect();
      const { x, y, height } = boxOf(layout, view, row, column);
      setPlace({ x: left + x, y: top + y + height });
    },
    openAtPointer: (event) => {
      event.preventDefault();
      const { clientX: x, clientY: y } = event;
      const cell = cellIn(event.currentTarget, layout, x, y);
      session.typing.commit(() => {
        if (cell && !contains(session.selecting.selection.rect, rectOf(cell)))
          session.selecting.select(rectOf(cell));
        setPlace({ x, y });
      });
    },
    close: () => setPlace(undefined),
  };
}
