import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { runSelfTest } from "../../app/selfTest";
import { languageOf } from "../../i18n/start";
import { Notice } from "../step/Notice";
import { Step } from "../step/Step";
import type { StepState } from "../step/stepState";
import { type JobControl, useJob } from "../step/useJob";
import { SelfTestResults } from "./SelfTestResults";
import { supports, thisExcel } from "./thisExcel";
import { useHands } from "./useHands";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  back: { alignSelf: "flex-start" },
});

interface SelfTestPageProps extends StepState {
  readonly onBack: () => void;
}

/** Tries in this Excel what the product relies on, and gives a report to copy. */
export default function SelfTestPage({ disabled, onRunning, onBack }: SelfTestPageProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [byHand, setByHand] = useState(false);
  const { asked, hands } = useHands();
  const job = useCallback(
    ({ report, signal }: JobControl) =>
      onRunning(() =>
        runSelfTest(thisExcel(), {
          supports,
          signal,
          language: languageOf(),
          progress: (done, all) => report(done / all, `${done + 1} / ${all}`),
          ...(byHand ? { hands } : {}),
        }),
      ),
    [byHand, hands, onRunning],
  );
  const { state, start, cancel } = useJob(job);
  return (
    <div className={styles.page}>
      <Button className={styles.back} appearance="subtle" disabled={disabled} onClick={onBack}>
        {t("selfTest.back")}
      </Button>
      <Step
        title={t("selfTest.title")}
        hint={t("selfTest.hint")}
        button={t("selfTest.button")}
        running={t("selfTest.running", { what: state.kind === "running" ? state.what : "" })}
        disabled={disabled}
        state={state}
        onStart={() => void start()}
        onCancel={cancel}
        options={
          <>
            <Checkbox
              label={t("selfTest.byHand")}
              checked={byHand}
              disabled={disabled}
              onChange={(_event, data) => setByHand(data.checked === true)}
            />
            {asked && <Notice intent="warning">{t(`selfTest.${asked}`)}</Notice>}
          </>
        }
      >
        {(result) => <SelfTestResults {...result} />}
      </Step>
      <Text size={200}>{t("selfTest.why")}</Text>
    </div>
  );
}
