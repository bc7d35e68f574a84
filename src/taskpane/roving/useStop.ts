import { type RefObject, useEffect, useRef } from "react";
import type { Roving } from "./useRoving";

/** An item of a list that is one stop of the Tab key. */
export interface StopProps extends Pick<Roving, "focusRef"> {
  /** the Tab key stops at it */
  readonly isActive: boolean;
}

/** What the button of an item needs to be the stop of its list, or none. */
export function useStop({ isActive, focusRef }: StopProps): {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly tabIndex: 0 | -1;
} {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isActive || !focusRef.current) return;
    focusRef.current = false;
    ref.current?.focus();
  }, [isActive, focusRef]);
  return { ref, tabIndex: isActive ? 0 : -1 };
}
