import { archiveLabel } from "../../workbook/archive/archiveNames";
import type { TFunction } from "i18next";
import { nextPeriod, type Period, periodOf, periodsAfter } from "../../system/period";
import { periodText } from "../periodText";
import { Button, Checkbox, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { WithExisting } from "../../app/generateWorkbook";
import type { IndicatorSystem } from "../../system/schema";
import { ConfirmButton } from "../notice/ConfirmButton";
import { ViewTitle } from "../notice/ViewTitle";
import { SystemChoice } from "../next/SystemChoice";
import { useSession } from "../session/session";
import { generating } from "../works/generating";

const CHOICES: readonly WithExisting[] = ["keep", "replace", "next-period"];

/** A workbook is there already: nothing happens to it until the user has said what. */
export function ExistingChoice({ system }: { readonly system: IndicatorSystem }): ReactNode {
  const { t } = useTranslation();
  const { run } = useSession();
  const { period, options } = system;
  const [chosen, setNext] = useState<Period>();
  // what was chosen may be over by now
  const next = periodsAfter(period).find((each) => each === chosen) ?? nextPeriod(period);
  const [how, setHow] = useState<WithExisting>("keep");
  const [own, setOwn] = useState<IndicatorSystem>();
  const [example, setExample] = useState(false);
  const go = (): void => {
    run(generating(t, { system: own, example, official: options.fonts === "official", existing: how, next }));
    // what was chosen once is not done once more by a second press: the next year is another one by then
    setHow("keep");
    setNext(undefined);
  };
  const names = namesOf(t, period, next);
  return (
    <ViewTitle title={t("existing.title")} hint={t("existing.found", { period: periodText(t, period) })}>
      <RadioGroup
        aria-label={t("existing.question")}
        value={how}
        onChange={(_event, { value }) => setHow(value as WithExisting)}
      >
        {CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={t(`existing.${choice}`, names)} />
        ))}
      </RadioGroup>
      {how === "replace" && (
        <>
          <SystemChoice system={own} onChoose={setOwn} />
          {!own && (
            <Checkbox
              label={t("generate.example")}
              checked={example}
              onChange={(_event, data) => setExample(data.checked === true)}
            />
          )}
        </>
      )}
      {how === "next-period" && <NextPeriod period={period} next={next} onChange={setNext} />}
      <GoOn how={how} names={names} onGo={go} />
    </ViewTitle>
  );
}

interface NextPeriodProps {
  readonly period: Period;
  readonly next: Period;
  readonly onChange: (next: Period | undefined) => void;
}

/** Which period begins: the next one of its kind, unless another is chosen. */
function NextPeriod({ period, next, onChange }: NextPeriodProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Field label={t("existing.nextPeriod")} size="small">
      <Select size="small" value={String(next)} onChange={(_event, { value }) => onChange(periodOf(value))}>
        {periodsAfter(period).map((each) => (
          <option key={each} value={each}>
            {periodText(t, each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The period of the workbook, in front of the names of its sheets, and the one to begin. */
function namesOf(
  t: TFunction,
  period: Period,
  next: Period,
): { period: string; label: string; next: string } {
  return { period: periodText(t, period), label: archiveLabel(period), next: periodText(t, next) };
}

interface GoOnProps {
  readonly how: WithExisting;
  readonly names: ReturnType<typeof namesOf>;
  readonly onGo: () => void;
}

/** Asks first where the sheets that are there are renamed. */
function GoOn({ how, names, onGo }: GoOnProps): ReactNode {
  const { t } = useTranslation();
  const { isBusy } = useSession();
  if (how === "keep")
    return (
      <Button disabledFocusable={isBusy} onClick={onGo}>
        {t("existing.go")}
      </Button>
    );
  const question = {
    title: t(`existing.ask.${how}.title`, names),
    text: t(`existing.ask.${how}.text`, names),
  };
  return (
    <ConfirmButton label={t("existing.go")} question={question} disabledFocusable={isBusy} onConfirm={onGo} />
  );
}
