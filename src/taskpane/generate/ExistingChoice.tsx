import { Button, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { WithExisting } from "../../app/generateWorkbook";
import type { IndicatorSystem } from "../../system/schema";
import { Notice } from "../step/Notice";

const CHOICES: readonly WithExisting[] = ["keep", "replace", "next-period"];

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface ExistingChoiceProps {
  readonly system: IndicatorSystem;
  readonly disabled: boolean;
  readonly onChoose: (how: WithExisting) => void;
}

/** A workbook is there already: nothing happens to it until the user has said what. */
export function ExistingChoice({ system, disabled, onChoose }: ExistingChoiceProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [how, setHow] = useState<WithExisting>("keep");
  const { period } = system;
  return (
    <div className={styles.choice}>
      <Notice intent="warning">{t("existing.found", { period })}</Notice>
      <RadioGroup
        aria-label={t("existing.question")}
        value={how}
        disabled={disabled}
        onChange={(_event, { value }) => setHow(value as WithExisting)}
      >
        {CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={t(`existing.${choice}`, { period, next: period + 1 })} />
        ))}
      </RadioGroup>
      <Button disabled={disabled} onClick={() => onChoose(how)}>
        {t("existing.go")}
      </Button>
    </div>
  );
}
