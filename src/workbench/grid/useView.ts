import { type RefObject, useEffect, useState } from "react";
import type { View } from "./geometry/view";

/** What is in view of an element that scrolls, as it is scrolled and resized. */
export function useView(scroller: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState<View>({ x: 0, y: 0, width: 1000, height: 700 });
  useEffect(() => {
    const element = scroller.current!;
    const measure = (): void =>
      setView({
        x: element.scrollLeft,
        y: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller]);
  return view;
}
