import { type CSSProperties, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Layout } from "../geometry/layout";
import { boxOf, type View } from "../geometry/view";
import type { Choosing } from "../session/gridState";
import type { GridSession } from "../session/session";

interface ChoicesProps {
  readonly session: GridSession;
  readonly layout: Layout;
  readonly view: View;
}

/** The arrow beside a cell that takes one of a list, and the list when it is open. */
export function Choices({ session, layout, view }: ChoicesProps): ReactNode {
  const { t } = useTranslation();
  const { choosing, entry } = session.store.get();
  const { row, column } = session.selecting.selection.active;
  const items = session.typing.choices;
  if (!items || items.length === 0) return null;
  const { x, y, width, height } = boxOf(layout, view, row, column);
  return (
    <>
      {!entry && (
        <button
          type="button"
          className="choices-arrow"
          tabIndex={-1}
          aria-label={t("workbench.choose")}
          style={{ left: x + width, top: y + height - 20 }}
          // the sheet keeps the focus
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => (choosing ? session.typing.cancel() : session.typing.choose())}
        >
          ▾
        </button>
      )}
      {choosing && (
        <ChoiceList
          choosing={choosing}
          place={{
            left: x,
            minWidth: width,
            ...(y + height > view.height * 0.6 ? { bottom: view.height - y } : { top: y + height }),
          }}
          onPick={(item) => session.typing.pick(item)}
        />
      )}
    </>
  );
}

interface ChoiceListProps {
  readonly choosing: Choosing;
  readonly place: CSSProperties;
  readonly onPick: (item: string) => void;
}

function ChoiceList({ choosing, place, onPick }: ChoiceListProps): ReactNode {
  const { t } = useTranslation();
  const chosen = useRef<HTMLLIElement>(null);
  const { at } = choosing;
  useEffect(() => {
    // newer browsers answer with a promise, which is nothing to clean up by
    chosen.current?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <ul
      id="cell-choices"
      className="cell-choices"
      role="listbox"
      aria-label={t("workbench.choices")}
      style={place}
    >
      {choosing.items.map((item, i) => (
        <li
          // the same choice may be offered twice
          key={i}
          ref={i === at ? chosen : undefined}
          id={`cell-choice-${i}`}
          role="option"
          aria-selected={i === at}
          // the sheet keeps the focus
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(item)}
        >
          {item}
        </li>
      ))}
    </ul>
  );
}
