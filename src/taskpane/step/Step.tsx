import {
  Button,
  Card,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmButton, type Question } from "./ConfirmButton";
import { Notice } from "./Notice";
import type { JobState } from "./useJob";

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalS },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface StepProps<Result> {
  readonly title: string;
  readonly hint: string;
  readonly button: string;
  readonly running: string;
  readonly disabled: boolean;
  /** it is what comes next: of all buttons its own stands out */
  readonly isNext?: boolean | undefined;
  readonly state: JobState<Result>;
  readonly onStart: () => void;
  /** asked before it starts */
  readonly question?: Question | undefined;
  /** left out where a job is over at once */
  readonly onCancel?: () => void;
  /** what can be chosen before it starts */
  readonly options?: ReactNode;
  /** its result */
  readonly children: (result: Result) => ReactNode;
}

/** One of the things that the pane does: what it is, its button, its progress, its result or its error. */
export function Step<Result>(props: StepProps<Result>): ReactNode {
  const { title, hint, button, disabled, isNext, state, onStart, question, options, children } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const appearance = isNext ? "primary" : "secondary";
  return (
    <Card className={styles.card} role="group" aria-label={title}>
      <Text weight="semibold" as="h2" block className={styles.title}>
        {title}
      </Text>
      <Text className={styles.hint} size={200}>
        {hint}
      </Text>
      {options}
      {question ? (
        <ConfirmButton
          appearance={appearance}
          label={button}
          question={question}
          disabled={disabled}
          onConfirm={onStart}
        />
      ) : (
        <Button appearance={appearance} disabled={disabled} onClick={onStart}>
          {button}
        </Button>
      )}
      {state.kind === "running" && <Running {...props} done={state.done} />}
      {state.kind === "cancelled" && <Notice intent="info">{state.message}</Notice>}
      {state.kind === "failed" && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{t("failed")}</MessageBarTitle>
            {state.message}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.kind === "done" && children(state.result)}
    </Card>
  );
}

function Running({
  running,
  done,
  onCancel,
}: {
  readonly running: string;
  readonly done: number | undefined;
  readonly onCancel?: () => void;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="status">
      <ProgressBar value={done} />
      <Text size={200}>{running}</Text>
      {onCancel && (
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {t("cancel")}
        </Button>
      )}
    </div>
  );
}
