import { useEffect, useState } from "react";
import { followWorkbook } from "../../app/followWorkbook";

/**
 * Counts what has changed the workbook: jobs of this pane that have ended, and whatever others do. What the pane says of
 * the workbook is asked anew whenever it counts on.
 */
export function useChanges(busy: boolean): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (!busy) setChanges((count) => count + 1);
  }, [busy]);
  useEffect(() => {
    // where Excel cannot tell, jobs of this pane are what is left
    const watch = followWorkbook(() => setChanges((count) => count + 1)).catch(() => undefined);
    return () => void watch.then((stop) => stop?.()).catch(() => undefined);
  }, []);
  return changes;
}
