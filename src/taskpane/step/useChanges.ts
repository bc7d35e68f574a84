import { useEffect, useState } from "react";
import { followWorkbook } from "../../app/followWorkbook";

/**
 * Counts what has changed the workbook: jobs of this pane that have ended, and whatever others do. What the pane shows
 * of the workbook is read again whenever the count grows.
 *
 * @param ended how many jobs of this pane have ended
 */
export function useChanges(ended: number): number {
  const [others, setOthers] = useState(0);
  useEffect(() => {
    // where Excel cannot tell, jobs of this pane are what is left
    const watch = followWorkbook(() => setOthers((count) => count + 1)).catch(() => undefined);
    return () => void watch.then((stop) => stop?.()).catch(() => undefined);
  }, []);
  return ended + others;
}
