import { type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { languageOf } from "../../i18n/start";
import {
  compareRuns,
  type PastRun,
  type RunComparison,
  runHistory,
  type RunPair,
} from "../../app/runHistory";
import { ComparisonView } from "./ComparisonView";
import { Notice } from "../step/Notice";
import { RunChoice } from "./RunChoice";
import { Step } from "../step/Step";
import type { StepState } from "../step/stepState";
import { useJob } from "../step/useJob";

interface Outcome {
  readonly runs: readonly PastRun[];
  readonly pair: RunPair;
  /** undefined when there are no two runs */
  readonly comparison: RunComparison | undefined;
}

async function compare(chosen: RunPair | undefined): Promise<Outcome> {
  const runs = await runHistory();
  const pair: RunPair = chosen ?? [runs.length - 1, runs.length];
  return { runs, pair, comparison: runs.length < 2 ? undefined : await compareRuns(pair, languageOf()) };
}

/** The runs so far, and what differs between two of them: the last two, unless others are chosen. */
export function HistoryStep({ disabled, onRunning }: StepState): ReactNode {
  const { t } = useTranslation();
  const job = useCallback(
    (_control: unknown, pair: RunPair | undefined) => onRunning(() => compare(pair)),
    [onRunning],
  );
  const { state, start } = useJob(job);
  return (
    <Step
      title={t("history.title")}
      hint={t("history.hint")}
      button={t("history.button")}
      running={t("history.running")}
      disabled={disabled}
      state={state}
      onStart={() => void start(undefined)}
    >
      {({ runs, pair, comparison }) => {
        if (!comparison) {
          return <Notice intent="info">{t(runs.length === 0 ? "history.none" : "history.one")}</Notice>;
        }
        return (
          <>
            <RunChoice
              runs={runs}
              pair={pair}
              disabled={disabled}
              onChoose={(chosen) => void start(chosen)}
            />
            <ComparisonView comparison={comparison} />
          </>
        );
      }}
    </Step>
  );
}
