import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { SCROLLS } from "../frame/Navigation";
import type { Row } from "./rows";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, position: "relative", flexShrink: 0 },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Pixels of a row before it is drawn. */
const HEIGHT = { sheet: 32, finding: 76 } as const;
/** Rows that are drawn beyond what is seen. */
const BEYOND = 8;

interface LongRowsProps {
  readonly label: string;
  readonly rows: readonly Row[];
  /** it is brought into view when it changes */
  readonly active: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly draw: (row: Row) => ReactNode;
}

/** A long list, of which only what is seen is drawn; it scrolls with the pane. */
export function LongRows({ label, rows, active, onKeyDown, draw }: LongRowsProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  // what stands above the list comes and goes: nothing else tells when, and the same number draws nothing anew
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0));
  // its functions are called where they are used, and handed to nobody
  // eslint-disable-next-line react-hooks/incompatible-library
  const view = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest(`[${SCROLLS}]`) ?? null,
    estimateSize: (at) => HEIGHT[rows[at]!.kind],
    getItemKey: (at) => rows[at]!.id,
    overscan: BEYOND,
    scrollMargin: above,
  });
  const at = rows.findIndex(({ id, kind }) => kind === "finding" && id === active);
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at && at >= 0) view.scrollToIndex(at, { align: "auto" });
    before.current = at;
  }, [at, view]);
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.list}
      style={{ height: view.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {view.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={view.measureElement}
          data-index={index}
          aria-setsize={rows.length}
          aria-posinset={index + 1}
          className={styles.row}
          style={{ transform: `translateY(${start - above}px)` }}
        >
          {draw(rows[index]!)}
        </li>
      ))}
    </ul>
  );
}
