import { useCallback, useRef, useState } from "react";
import type { Told, Work } from "./session";

/** What the job of now, or the one before, is at. */
export type WorkState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly work: Work;
      /** share that is done; undefined where it is not known */
      readonly done: number | undefined;
      readonly what: string;
      readonly isCancelling: boolean;
    }
  | ({ readonly kind: "told" } & Told)
  | { readonly kind: "cancelled"; readonly error: unknown }
  | { readonly kind: "failed"; readonly error: unknown; readonly what: string };

interface Runner {
  readonly state: WorkState;
  readonly start: (work: Work) => Promise<boolean>;
  readonly cancel: () => void;
  /** takes away what was said of the job before */
  readonly clear: () => void;
}

/** Runs one job at a time, for all buttons of the pane; another start while one runs does nothing. */
export function useWork(): Runner {
  const [state, setState] = useState<WorkState>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);
  const start = useCallback(async (work: Work): Promise<boolean> => {
    if (running.current) return false;
    const { signal } = (running.current = new AbortController());
    const begun = { kind: "running", work, isCancelling: false } as const;
    setState({ ...begun, done: undefined, what: "" });
    try {
      const told = await work.work({
        report: (done, what) => setState({ ...begun, done, what, isCancelling: signal.aborted }),
        signal,
      });
      setState(told ? { kind: "told", ...told } : { kind: "idle" });
      return true;
    } catch (error) {
      setState(signal.aborted ? { kind: "cancelled", error } : { kind: "failed", error, what: work.running });
      return false;
    } finally {
      running.current = undefined;
    }
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState((before) => (before.kind === "running" ? { ...before, isCancelling: true } : before));
  }, []);
  const clear = useCallback(
    () => setState((before) => (before.kind === "running" ? before : { kind: "idle" })),
    [],
  );
  return { state, start, cancel, clear };
}
