import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../notice/Notice";
import { CopyDetails } from "./CopyDetails";
import { sentenceOf } from "./sentenceOf";
import type { WorkState } from "./useWork";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  running: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

interface WorkAreaProps {
  readonly state: WorkState;
  readonly onCancel: () => void;
  readonly onClear: () => void;
}

/** What is under way, or what became of it. Both places are there from the start: screen readers hear what comes into them. */
export function WorkArea({ state, onCancel, onClear }: WorkAreaProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const close = { label: t("work.close"), onClose: onClear };
  return (
    <div>
      <div role="status" className={styles.area}>
        {state.kind === "running" && <Running {...state} onCancel={onCancel} />}
        {state.kind === "cancelled" && (
          <Notice intent="info" {...close}>
            {sentenceOf(state.error)}
          </Notice>
        )}
        {state.kind === "told" && (
          <>
            <Notice intent={state.intent} {...close}>
              {state.text}
            </Notice>
            {state.body}
          </>
        )}
      </div>
      <div role="alert" className={styles.area}>
        {state.kind === "failed" && (
          <Notice intent="error" title={t("work.failed")} {...close}>
            {sentenceOf(state.error)}
            <CopyDetails error={state.error} what={state.what} />
          </Notice>
        )}
      </div>
    </div>
  );
}

type RunningProps = Extract<WorkState, { kind: "running" }> & Pick<WorkAreaProps, "onCancel">;

function Running({ work, done, what, isCancelling, onCancel }: RunningProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const words = isCancelling ? t("work.cancelling") : [work.running, what].filter(Boolean).join(" ");
  return (
    <>
      <ProgressBar value={done} aria-label={work.running} />
      <div className={styles.running}>
        <Text size={200}>{words}</Text>
        {work.isCancellable && (
          <Button size="small" disabledFocusable={isCancelling} onClick={onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </>
  );
}
