import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../system/problem";

export type JobState<Result> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number | undefined; readonly what: string }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly message: string };

export type Report = (done: number, what: string) => void;

/** One thing that a button starts, with what it has come to; a second start while it runs does nothing. */
export function useJob<Result>(job: (report: Report) => Promise<Result>): {
  readonly state: JobState<Result>;
  readonly start: () => Promise<void>;
} {
  const { t } = useTranslation();
  const [state, setState] = useState<JobState<Result>>({ kind: "idle" });
  const running = state.kind === "running";
  const start = useCallback(async () => {
    if (running) return;
    setState({ kind: "running", done: undefined, what: "" });
    try {
      const result = await job((done, what) => setState({ kind: "running", done, what }));
      setState({ kind: "done", result });
    } catch (error) {
      const message = error instanceof Problem ? error.message : t("unexpected", { message: String(error) });
      setState({ kind: "failed", message });
    }
  }, [job, running, t]);
  return { state, start };
}
