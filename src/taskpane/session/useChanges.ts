import { useEffect, useRef, useState } from "react";
import { followWorkbook } from "../../app/followWorkbook";

/** Milliseconds in which edits count as one: pasting is many of them. */
const PAUSE = 300;

/**
 * Counts what has changed the workbook: jobs of this pane that have ended, and whatever others do. What the pane shows
 * of the workbook is read again whenever the count grows.
 *
 * @param ended how many jobs of this pane have ended
 * @param busy one of them runs: what it writes is counted once, when it has ended
 * @param isFollowing whether Excel is asked to tell of changes at all
 */
export function useChanges(ended: number, busy: boolean, isFollowing: boolean): number {
  const [others, setOthers] = useState(0);
  const isBusy = useRef(busy);
  useEffect(() => void (isBusy.current = busy), [busy]);
  useEffect(() => {
    if (!isFollowing) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = (): void => {
      timer = undefined;
      setOthers((before) => before + 1);
    };
    const changed = (): void => {
      if (!isBusy.current) timer ??= setTimeout(count, PAUSE);
    };
    // where Excel cannot tell, jobs of this pane are what is left
    const watch = followWorkbook(changed).catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void watch.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [isFollowing]);
  return ended + others;
}
