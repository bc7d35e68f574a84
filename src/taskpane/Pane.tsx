import { Button, FluentProvider, makeStyles, Text, tokens, webLightTheme } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { GenerateStep } from "./generate/GenerateStep";
import { HistoryStep } from "./history/HistoryStep";
import { PublishStep } from "./publish/PublishStep";
import { RecoveryNotice } from "./RecoveryNotice";
import { RepairStep } from "./repair/RepairStep";
import { ScoreStep } from "./score/ScoreStep";
import { StateHeader } from "./state/StateHeader";
import { useWorkbookState } from "./state/useWorkbookState";
import type { StepState } from "./step/stepState";
import { useChanges } from "./step/useChanges";
import { ValidateStep } from "./validate/ValidateStep";

const useStyles = makeStyles({
  title: { margin: 0 },
  foot: { alignSelf: "flex-end" },
  pane: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    minHeight: "100%",
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Loaded on demand: the cases of the self-test are as large as the rest of the pane, and seldom needed. */
const SelfTestPage = lazy(() => import("./selfTest/SelfTestPage"));

/**
 * The whole pane: the steps from an empty workbook to published scores, and the repair of what was damaged on the way.
 */
export function Pane(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState(0);
  const [isTesting, setTesting] = useState(false);
  const onRunning = useCallback<StepState["onRunning"]>(async (job) => {
    setBusy(true);
    try {
      return await job();
    } finally {
      setBusy(false);
      setEnded((count) => count + 1);
    }
  }, []);
  const step = useMemo(() => ({ disabled: busy, onRunning }), [busy, onRunning]);
  return (
    <FluentProvider theme={webLightTheme} style={{ minHeight: "100%" }}>
      <main className={styles.pane}>
        <header>
          <Text as="h1" size={500} weight="semibold" block className={styles.title}>
            {t("title")}
          </Text>
          <Text size={200}>{t("subtitle")}</Text>
        </header>
        {isTesting ? (
          <Suspense>
            <SelfTestPage {...step} onBack={() => setTesting(false)} />
          </Suspense>
        ) : (
          <Steps {...step} ended={ended} onTest={() => setTesting(true)} />
        )}
      </main>
    </FluentProvider>
  );
}

interface StepsProps extends StepState {
  /** how many jobs have ended */
  readonly ended: number;
  readonly onTest: () => void;
}

function Steps({ ended, onTest, ...step }: StepsProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  // the self-test is not followed: it changes the workbook all the time
  const changes = useChanges(ended, step.disabled);
  const state = useWorkbookState(changes, step.disabled);
  const next = state?.next;
  return (
    <>
      {state && <StateHeader state={state} />}
      <RecoveryNotice />
      <GenerateStep {...step} isNext={next === "generate"} />
      <ValidateStep {...step} isNext={next === "mend"} />
      <ScoreStep {...step} isNext={next === "score"} changes={changes} />
      <PublishStep {...step} isNext={next === "publish" || next === "verify"} changes={changes} />
      <HistoryStep {...step} />
      <RepairStep {...step} />
      <Button
        className={styles.foot}
        appearance="subtle"
        size="small"
        disabled={step.disabled}
        onClick={onTest}
      >
        {t("selfTest.open")}
      </Button>
    </>
  );
}
