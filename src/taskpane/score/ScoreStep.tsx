import { Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { undoLastRun, scoreWorkbook, type Scored, type ScoreMode } from "../../app/scores";
import { languageOf } from "../../i18n/start";
import { showCell } from "../../app/showCell";
import { SHEET } from "../../workbook/sheetNames";
import { Notice } from "../step/Notice";
import { ScoreStateNotice } from "./ScoreStateNotice";
import { ScoreSummary } from "./ScoreSummary";
import { useScoreState } from "./useScoreState";
import { Step } from "../step/Step";
import type { FollowingState } from "../step/stepState";
import { useJob } from "../step/useJob";

/** The scores come into view; a sheet that cannot be shown is no reason to hide the result. */
async function scoreAndShow(mode: ScoreMode): Promise<Scored> {
  const scored = await scoreWorkbook(mode, new Date(), languageOf());
  await showCell({ sheet: SHEET.scores, cell: "B1" }).catch(() => undefined);
  return scored;
}

export function ScoreStep({ disabled, isNext, onRunning, changes }: FollowingState): ReactNode {
  const { t } = useTranslation();
  const [mode, setMode] = useState<ScoreMode>("values");
  const job = useCallback(
    (_control: unknown, what: "score" | "undo") =>
      onRunning(async () => {
        if (what === "score") return scoreAndShow(mode);
        await undoLastRun();
        return "undone" as const;
      }),
    [mode, onRunning],
  );
  const { state, start } = useJob(job);
  const scores = useScoreState(changes);
  return (
    <Step
      title={t("score.title")}
      hint={t("score.hint")}
      button={t("score.button")}
      running={t("score.running")}
      disabled={disabled}
      isNext={isNext}
      state={state}
      onStart={() => void start("score")}
      options={
        <>
          <ScoreStateNotice disabled={disabled} state={scores} onUndo={() => void start("undo")} />
          <RadioGroup
            aria-label={t("score.mode")}
            value={mode}
            disabled={disabled}
            onChange={(_event, { value }) => setMode(value as ScoreMode)}
          >
            <Radio value="values" label={t("score.values")} />
            <Radio value="formulas" label={t("score.formulas")} />
          </RadioGroup>
        </>
      }
    >
      {(result) =>
        result === "undone" ? (
          <Notice intent="success">{t("score.undone")}</Notice>
        ) : (
          // scores that the workbook has no more are not shown here either
          scores?.kind !== "none" && <ScoreSummary {...result} />
        )
      }
    </Step>
  );
}
