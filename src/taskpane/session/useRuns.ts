import { useEffect, useState } from "react";
import { type PastRun, runHistory } from "../../app/runHistory";
import { useSession } from "./session";

/** The runs that 历次得分 lists, oldest first; undefined until they are known. */
export function useRuns(): readonly PastRun[] | undefined {
  const { changes, isBusy } = useSession();
  const [runs, setRuns] = useState<readonly PastRun[]>();
  useEffect(() => {
    if (isBusy) return undefined;
    let shown = true;
    const show = (found: readonly PastRun[]): void => void (shown && setRuns(found));
    // of a workbook without a history there is nothing to say
    runHistory().then(show, () => show([]));
    return () => void (shown = false);
  }, [changes, isBusy]);
  return runs;
}
