import { Checkbox } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  existingSystem,
  type Generated,
  generateWorkbook,
  type WithExisting,
} from "../../app/generateWorkbook";
import { shippedSystem } from "../../app/shippedSystem";
import type { IndicatorSystem } from "../../system/schema";
import { ExistingChoice } from "./ExistingChoice";
import { GeneratedNotice } from "./GeneratedNotice";
import { Step } from "../step/Step";
import type { StepState } from "../step/stepState";
import { type JobControl, useJob } from "../step/useJob";

/** Either it is done, or there is a workbook already and the user has to say what becomes of it. */
type Outcome = { readonly generated: Generated } | { readonly existing: IndicatorSystem };

export function GenerateStep({ disabled, isNext, onRunning }: StepState): ReactNode {
  const { t } = useTranslation();
  const [example, setExample] = useState(false);
  const [official, setOfficial] = useState(false);
  const job = useCallback(
    ({ report: progress, signal }: JobControl, existing: WithExisting | undefined) =>
      onRunning(async (): Promise<Outcome> => {
        const found = existing === undefined ? await existingSystem() : undefined;
        if (found) return { existing: found };
        const system = shippedSystem({ example, fonts: official ? "official" : "common" });
        return { generated: await generateWorkbook(system, { existing, progress, signal }) };
      }),
    [example, official, onRunning],
  );
  const { state, start, cancel } = useJob(job);
  const box = (label: string, checked: boolean, onChange: (checked: boolean) => void): ReactNode => (
    <Checkbox
      label={label}
      checked={checked}
      disabled={disabled}
      onChange={(_event, data) => onChange(data.checked === true)}
    />
  );
  return (
    <Step
      title={t("generate.title")}
      hint={t("generate.hint")}
      button={t("generate.button")}
      running={t("generate.running", { what: state.kind === "running" ? state.what : "" })}
      disabled={disabled}
      isNext={isNext}
      state={state}
      onStart={() => void start(undefined)}
      onCancel={cancel}
      options={
        <>
          {box(t("generate.example"), example, setExample)}
          {box(t("generate.official"), official, setOfficial)}
        </>
      }
    >
      {(outcome) =>
        "existing" in outcome ? (
          <ExistingChoice system={outcome.existing} disabled={disabled} onChoose={(how) => void start(how)} />
        ) : (
          <GeneratedNotice {...outcome.generated} />
        )
      }
    </Step>
  );
}
