import { type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { showCell } from "../app/showCell";
import { validateEntries } from "../app/validateEntries";
import { isMandatory } from "../validation/validate";
import { FindingList } from "./FindingList";
import { Notice } from "./Notice";
import { Step } from "./Step";
import type { StepState } from "./stepState";
import { useJob } from "./useJob";

export function ValidateStep({ disabled, onRunning }: StepState): ReactNode {
  const { t } = useTranslation();
  const job = useCallback(() => onRunning(() => validateEntries({ report: true })), [onRunning]);
  const { state, start } = useJob(job);
  return (
    <Step
      title={t("validate.title")}
      hint={t("validate.hint")}
      button={t("validate.button")}
      running={t("validate.running")}
      disabled={disabled}
      state={state}
      onStart={() => void start()}
    >
      {(findings) => {
        const mandatory = findings.filter(isMandatory).length;
        return findings.length === 0 ? (
          <Notice intent="success">{t("validate.passed")}</Notice>
        ) : (
          <>
            <Notice intent={mandatory > 0 ? "error" : "warning"}>
              {t("validate.found", { count: findings.length, mandatory })}
            </Notice>
            <FindingList
              findings={findings}
              onSelect={(finding) => void showCell(finding).catch(() => undefined)}
            />
          </>
        );
      }}
    </Step>
  );
}
