import { Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { scoreWorkbook, type Scored, type ScoreMode } from "../app/scoreWorkbook";
import { showCell } from "../app/showCell";
import { SHEET } from "../workbook/sheetNames";
import { ScoreSummary } from "./ScoreSummary";
import { Step } from "./Step";
import type { StepState } from "./stepState";
import { useJob } from "./useJob";

/** The scores come into view; a sheet that cannot be shown is no reason to hide the result. */
async function scoreAndShow(mode: ScoreMode): Promise<Scored> {
  const scored = await scoreWorkbook(mode);
  await showCell({ sheet: SHEET.scores, cell: "B1" }).catch(() => undefined);
  return scored;
}

export function ScoreStep({ disabled, onRunning }: StepState): ReactNode {
  const { t } = useTranslation();
  const [mode, setMode] = useState<ScoreMode>("values");
  const job = useCallback(() => onRunning(() => scoreAndShow(mode)), [mode, onRunning]);
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
      options={
        <RadioGroup
          aria-label={t("score.mode")}
          value={mode}
          disabled={disabled}
          onChange={(_event, { value }) => setMode(value as ScoreMode)}
        >
          <Radio value="values" label={t("score.values")} />
          <Radio value="formulas" label={t("score.formulas")} />
        </RadioGroup>
      }
    >
      {(scored) => <ScoreSummary {...scored} />}
    </Step>
  );
}
