import { type MouseEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CellMenu } from "./menu/CellMenu";
import { useCellMenu } from "./menu/useCellMenu";
import { FillHandle } from "./pointer/FillHandle";
import { Rows } from "./drawn/Rows";
import { CellInput } from "./entry/CellInput";
import { Choices } from "./entry/Choices";
import { Prompt } from "./entry/Prompt";
import type { Layout } from "./geometry/layout";
import { HEAD, scrolledTo } from "./geometry/view";
import { pointed } from "./pointer/pointed";
import type { Command } from "./selection/commands";
import type { GridSession } from "./session/session";
import { useView } from "./useView";

interface GridProps {
  readonly session: GridSession;
  readonly layout: Layout;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onCommand: (command: Command, page: number) => void;
}

/** The cells of the sheet in view. Only what is seen is drawn; the scrolling is the browser's own. */
export function Grid({ session, layout, input, onCommand }: GridProps): ReactNode {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useView(scroller);
  const menu = useCellMenu(scroller, session, layout, view);
  const { selection } = session.selecting;
  const focus = (): void => input.current?.focus({ preventScroll: true });
  const { sheet, rows, columns } = layout;
  useScrolledIntoView(scroller, layout, session);
  // another workbook is there to be typed into; another sheet of it may be what a button of the pane leads to
  useEffect(() => input.current?.focus({ preventScroll: true }), [session, input]);
  const size = { width: HEAD.width + columns.total, height: HEAD.height + rows.total };
  const page = rows.at(view.y + view.height - HEAD.height) - rows.at(view.y + layout.frozen.height);
  return (
    <div className="sheet-frame">
      <div
        ref={scroller}
        id="sheet-grid"
        className={sheet.showGridlines ? "scroller lined" : "scroller"}
        role="grid"
        aria-label={t("workbench.grid", { sheet: sheet.name })}
        aria-rowcount={rows.count}
        aria-colcount={columns.count}
        aria-multiselectable
        tabIndex={0}
        onFocus={focus}
        onPointerDown={(event) => {
          // an input method that composes would go on in the next cell: it ends with what it has, where it began
          if (session.store.get().entry) input.current?.blur();
          pointed(event, session, layout);
          focus();
        }}
        onDoubleClick={(event) => isOnCell(event) && session.typing.stay()}
        onContextMenu={menu.openAtPointer}
      >
        <div className="paper" role="presentation" style={size}>
          <Rows layout={layout} view={view} selection={selection} />
        </div>
      </div>
      <div className="overlay" style={{ width: view.width, height: view.height }}>
        <CellInput
          input={input}
          session={session}
          layout={layout}
          view={view}
          onCommand={(command) => (command.kind === "menu" ? menu.openAtCell() : onCommand(command, page))}
        />
        <FillHandle session={session} layout={layout} view={view} />
        <Choices session={session} layout={layout} view={view} />
        <Prompt session={session} layout={layout} view={view} />
      </div>
      {menu.place && (
        <CellMenu
          session={session}
          place={menu.place}
          onClose={() => {
            menu.close();
            focus();
          }}
        />
      )}
    </div>
  );
}

/** Heads, and the bars that scroll, are not typed into. */
function isOnCell({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest(".cell") !== null;
}

/**
 * Keeps in view what is selected, by the person or by the add-in. Whoever scrolls away is left alone until the
 * selection is another.
 */
function useScrolledIntoView(
  scroller: RefObject<HTMLElement | null>,
  layout: Layout,
  session: GridSession,
): void {
  const seen = useRef<{ readonly selected: object; readonly cell: string }>(undefined);
  useLayoutEffect(() => {
    const { selected } = layout.sheet;
    // Tab moves the active cell within what is selected
    const { row, column } = session.selecting.watched;
    const cell = `${row}|${column}`;
    if (seen.current?.selected === selected && seen.current.cell === cell) return;
    seen.current = { selected, cell };
    const element = scroller.current!;
    const { clientWidth: width, clientHeight: height, scrollLeft: x, scrollTop: y } = element;
    const to = scrolledTo(layout, { x, y, width, height }, row, column);
    element.scrollTo(to.x, to.y);
  });
}
