import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from "react";

/** One stop of the Tab key for a whole list: arrows, Home and End move within. */
export interface Roving {
  /** the item that the Tab key stops at; undefined in an empty list */
  readonly active: string | undefined;
  readonly setActive: (id: string) => void;
  /** the active item is to have the focus once it is drawn: long lists draw what is seen of them alone */
  readonly focusRef: RefObject<boolean>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** moves by so many items and returns the new one */
  readonly move: (by: number) => string | undefined;
}

/** @param ids of the items, in order */
export function useRoving(ids: readonly string[]): Roving {
  const [chosen, setChosen] = useState<string>();
  const focusRef = useRef(false);
  const [place, setPlace] = useState(0);
  // where the chosen one is there no more, the one that has taken its place
  const active = chosen !== undefined && ids.includes(chosen) ? chosen : ids[Math.min(place, ids.length - 1)];
  const choose = useCallback(
    (id: string) => {
      setChosen(id);
      setPlace(Math.max(ids.indexOf(id), 0));
    },
    [ids],
  );
  const go = useCallback(
    (to: number): string | undefined => {
      const id = ids[Math.min(Math.max(to, 0), ids.length - 1)];
      if (id !== undefined) choose(id);
      return id;
    },
    [ids, choose],
  );
  const at = active === undefined ? 0 : ids.indexOf(active);
  // nothing is chosen yet: the first move leads to the first item
  const move = useCallback(
    (by: number) => go(chosen === undefined && by > 0 ? 0 : at + by),
    [go, chosen, at],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const to = placeOf(event.key, at, ids.length);
      if (to === undefined) return;
      event.preventDefault();
      // at an end of the list there is nothing to go to, and nothing that would take the focus later
      if (ids[Math.min(Math.max(to, 0), ids.length - 1)] === active) return;
      focusRef.current = true;
      go(to);
    },
    [at, go, ids, active],
  );
  return { active, setActive: choose, focusRef, onKeyDown, move };
}

function placeOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return at - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
