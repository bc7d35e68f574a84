import { lastYearsRun, type PastRun, runHistory } from "../../app/runHistory";
import { useRead } from "./useRead";

/** The runs that 历次得分 lists, oldest first; undefined until they are known. */
export function useRuns(): readonly PastRun[] | undefined {
  return useRead(runHistory, NONE);
}

const NONE: readonly PastRun[] = [];

/** The run that last year ended with, where the workbook still has it. */
export function useLastYear(): PastRun | undefined {
  return useRead(lastYearsRun, undefined);
}
