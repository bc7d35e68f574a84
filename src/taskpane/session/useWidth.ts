import { type RefObject, useEffect, useRef, useState } from "react";

/** Below it a table does not fit: its rows are shown as a list. */
const TABLE_FROM = 400;

/**
 * Whether a view has room for a table. The pane is dragged wider and narrower, and stands in a page of its own or beside
 * a spreadsheet: its own width counts, not that of the page.
 *
 * @returns what to observe, and whether it is wide
 */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    if (!ref.current || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => setWide((entry?.contentRect.width ?? 0) >= TABLE_FROM));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, isWide];
}
