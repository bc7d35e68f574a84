import { Button, Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
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
  const [how, setHow] = useState<WithExisting>("keep");
  const [own, setOwn] = useState<IndicatorSystem>();
  const [example, setExample] = useState(false);
  const { period, options } = system;
  const go = (): void => {
    run(generating(t, { system: own, example, official: options.fonts === "official", existing: how }));
    // what was chosen once is not done once more by a second press: the next year is another one by then
    setHow("keep");
  };
  return (
    <ViewTitle title={t("existing.title")} hint={t("existing.found", { period })}>
      <RadioGroup
        aria-label={t("existing.question")}
        value={how}
        onChange={(_event, { value }) => setHow(value as WithExisting)}
      >
        {CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={t(`existing.${choice}`, { period, next: period + 1 })} />
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
      <GoOn how={how} period={period} onGo={go} />
    </ViewTitle>
  );
}

interface GoOnProps {
  readonly how: WithExisting;
  readonly period: number;
  readonly onGo: () => void;
}

/** Asks first where the sheets that are there are renamed. */
function GoOn({ how, period, onGo }: GoOnProps): ReactNode {
  const { t } = useTranslation();
  const { isBusy } = useSession();
  if (how === "keep")
    return (
      <Button disabledFocusable={isBusy} onClick={onGo}>
        {t("existing.go")}
      </Button>
    );
  const question = {
    title: t(`existing.ask.${how}.title`, { next: period + 1 }),
    text: t(`existing.ask.${how}.text`, { period, next: period + 1 }),
  };
  return (
    <ConfirmButton label={t("existing.go")} question={question} disabledFocusable={isBusy} onConfirm={onGo} />
  );
}
