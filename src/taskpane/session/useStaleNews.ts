import { useEffect, useRef } from "react";
import type { WorkbookReading } from "../../app/workbookState";
import type { WorkState } from "./useWork";

interface SaidOf {
  readonly state: WorkState;
  readonly before: WorkbookReading | undefined;
  marks: string | undefined;
}

/**
 * Takes away what was said of a job once the workbook stands otherwise than right after it: a message does not outlive
 * what it speaks of.
 */
export function useStaleNews(
  state: WorkState,
  reading: WorkbookReading | undefined,
  clear: () => void,
): void {
  const said = useRef<SaidOf>(undefined);
  useEffect(() => {
    if (state.kind === "idle" || state.kind === "running") return;
    // the first reading after a job is what its message speaks of: what was read before it is no news
    if (said.current?.state !== state) said.current = { state, before: reading, marks: undefined };
    else if (reading && reading !== said.current.before) {
      const marks = marksOf(reading);
      said.current.marks ??= marks;
      if (said.current.marks !== marks) clear();
    }
  }, [state, reading, clear]);
}

/** What a person would call another state of the workbook. */
function marksOf({ stage, facts }: WorkbookReading): string {
  return JSON.stringify([
    stage,
    facts?.period,
    facts?.filled,
    facts?.findings,
    facts?.scores?.time,
    facts?.publication?.stamp,
  ]);
}
