import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { Problem } from "../../system/problem";

export type JobState<Result> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number | undefined; readonly what: string }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "cancelled" | "failed"; readonly message: string };

/** What a job may use while it runs. */
export interface JobControl {
  readonly report: (done: number, what: string) => void;
  /** aborted when the user has pressed cancel */
  readonly signal: AbortSignal;
}

export interface Job<Result, Input> {
  readonly state: JobState<Result>;
  readonly start: (input: Input) => Promise<void>;
  readonly cancel: () => void;
}

/** One thing that a button starts, with its result; a second start while it runs does nothing. */
export function useJob<Result, Input = void>(
  job: (control: JobControl, input: Input) => Promise<Result>,
): Job<Result, Input> {
  const { t } = useTranslation();
  const [state, setState] = useState<JobState<Result>>({ kind: "idle" });
  const cancelling = useRef<AbortController>(undefined);
  const running = state.kind === "running";
  const start = useCallback(
    async (input: Input) => {
      if (running) return;
      const { signal } = (cancelling.current = new AbortController());
      setState({ kind: "running", done: undefined, what: "" });
      try {
        const report = (done: number, what: string): void => setState({ kind: "running", done, what });
        setState({ kind: "done", result: await job({ report, signal }, input) });
      } catch (error) {
        const message =
          error instanceof Problem
            ? inWords(languageOf(), error.said)
            : t("unexpected", { message: String(error) });
        setState({ kind: signal.aborted ? "cancelled" : "failed", message });
      }
    },
    [job, running, t],
  );
  const cancel = useCallback(() => cancelling.current?.abort(), []);
  return { state, start, cancel };
}
