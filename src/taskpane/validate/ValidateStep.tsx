import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { applyCorrections } from "../../app/entries";
import { showCell } from "../../app/showCell";
import { type Checked, validateEntries } from "../../app/validateEntries";
import { languageOf } from "../../i18n/start";
import { type Finding, isOpen } from "../../validation/finding";
import { isMandatory } from "../../validation/validate";
import { FindingList } from "./FindingList";
import { Notice } from "../step/Notice";
import { RefusedNotice } from "../step/RefusedNotice";
import { Step } from "../step/Step";
import type { StepState } from "../step/stepState";
import { useJob } from "../step/useJob";
import { useLiveCheck } from "./useLiveCheck";

export function ValidateStep({ disabled, isNext, onRunning }: StepState): ReactNode {
  const { t } = useTranslation();
  const [live, setLive] = useState<readonly Finding[]>();
  const job = useCallback(
    (_control: unknown, corrected: readonly Finding[] | undefined) =>
      onRunning(async () => {
        if (corrected) await applyCorrections(corrected);
        const checked = await validateEntries({ report: true, language: languageOf() });
        setLive(undefined);
        return checked;
      }),
    [onRunning],
  );
  const { state, start } = useJob(job);
  useLiveCheck(state.kind === "done", setLive);
  return (
    <Step
      title={t("validate.title")}
      hint={t("validate.hint")}
      button={t("validate.button")}
      running={t("validate.running")}
      disabled={disabled}
      isNext={isNext}
      state={state}
      onStart={() => void start(undefined)}
    >
      {(checked) => (
        <>
          <CheckNotice findings={live ?? checked.findings} mended={checked.mended} />
          <RefusedNotice refused={checked.refused} />
          <FindingList
            findings={live ?? checked.findings}
            disabled={disabled}
            onSelect={(finding) => void showCell(finding).catch(() => undefined)}
            onCorrect={(findings) => void start(findings)}
          />
        </>
      )}
    </Step>
  );
}

/** How many findings there are, and how many are no more. */
function CheckNotice({ findings, mended }: Pick<Checked, "findings" | "mended">): ReactNode {
  const { t } = useTranslation();
  const open = findings.filter(isOpen);
  const mandatory = open.filter(isMandatory).length;
  const since = mended.length > 0 && (
    <Notice intent="success">{t("validate.mended", { count: mended.length })}</Notice>
  );
  if (findings.length === 0) {
    return (
      <>
        <Notice intent="success">{t("validate.passed")}</Notice>
        {since}
      </>
    );
  }
  const settled = findings.length - open.length;
  const words = settled > 0 ? "validate.foundSettled" : "validate.found";
  const intent = mandatory > 0 ? "error" : open.length > 0 ? "warning" : "success";
  return (
    <>
      <Notice intent={intent}>{t(words, { count: findings.length, mandatory, settled })}</Notice>
      {since}
    </>
  );
}
