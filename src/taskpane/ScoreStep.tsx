import { type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { scoreWorkbook, type Scored } from "../app/scoreWorkbook";
import { showCell } from "../app/showCell";
import { SHEET } from "../workbook/sheetNames";
import { ScoreSummary } from "./ScoreSummary";
import { Step } from "./Step";
import type { StepState } from "./stepState";
import { useJob } from "./useJob";

/** The scores come into view; a sheet that cannot be shown is no reason to hide the result. */
async function scoreAndShow(): Promise<Scored> {
  const scored = await scoreWorkbook();
  await showCell({ sheet: SHEET.scores, cell: "B1" }).catch(() => undefined);
  return scored;
}

export function ScoreStep({ disabled, onRunning }: StepState): ReactNode {
  const { t } = useTranslation();
  const job = useCallback(() => onRunning(scoreAndShow), [onRunning]);
  const { state, start } = useJob(job);
  return (
    <Step
      title={t("score.title")}
      hint={t("score.hint")}
      button={t("score.button")}
      running={t("score.running")}
      disabled={disabled}
      state={state}
      onStart={() => void start()}
    >
      {(scored) => <ScoreSummary {...scored} />}
    </Step>
  );
}
