import { Checkbox } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { generateWorkbook } from "../app/generateWorkbook";
import { shippedSystem } from "../app/shippedSystem";
import { Notice } from "./Notice";
import { Step } from "./Step";
import type { StepState } from "./stepState";
import { type Report, useJob } from "./useJob";

export function GenerateStep({ disabled, onRunning }: StepState): ReactNode {
  const { t } = useTranslation();
  const [example, setExample] = useState(false);
  const job = useCallback(
    (report: Report) => onRunning(() => generateWorkbook(shippedSystem({ example }), { progress: report })),
    [example, onRunning],
  );
  const { state, start } = useJob(job);
  return (
    <Step
      title={t("generate.title")}
      hint={t("generate.hint")}
      button={t("generate.button")}
      running={t("generate.running", { what: state.kind === "running" ? state.what : "" })}
      disabled={disabled}
      state={state}
      onStart={() => void start()}
      options={
        <Checkbox
          label={t("generate.example")}
          checked={example}
          disabled={disabled}
          onChange={(_event, { checked }) => setExample(checked === true)}
        />
      }
    >
      {() => <Notice intent="success">{t("generate.done")}</Notice>}
    </Step>
  );
}
