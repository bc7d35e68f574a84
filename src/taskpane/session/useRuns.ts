import { useEffect, useState } from "react";
import { lastYearsRun, type PastRun, runHistory } from "../../app/runHistory";
import { useSession } from "./session";

/** The runs that 历次得分 lists, oldest first; undefined until they are known. */
export function useRuns(): readonly PastRun[] | undefined {
  return useRead(runHistory, NONE);
}

const NONE: readonly PastRun[] = [];

/** The run that last year ended with, where the workbook still has it. */
export function useLastYear(): PastRun | undefined {
  return useRead(lastYearsRun, undefined);
}

/** Reads something whenever the workbook has changed; of a workbook that has nothing of it there is nothing to say. */
function useRead<T>(read: () => Promise<T>, otherwise: T): T | undefined {
  const { changes, isBusy } = useSession();
  const [found, setFound] = useState<T>();
  useEffect(() => {
    if (isBusy) return undefined;
    let shown = true;
    const show = (now: T): void => void (shown && setFound(now));
    read().then(show, () => show(otherwise));
    return () => void (shown = false);
  }, [changes, isBusy, read, otherwise]);
  return found;
}
