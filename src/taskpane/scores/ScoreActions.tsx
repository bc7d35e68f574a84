import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../session/session";
import { scoring, takingBack } from "../works/scoring";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What can be done with scores beside the next step. */
export function ScoreActions(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { reading, run, open, isBusy } = useSession();
  const scores = reading?.facts?.scores;
  const isPublished = reading?.facts?.publication !== undefined;
  const button = (label: string, onClick: () => void): ReactNode => (
    <Button size="small" disabledFocusable={isBusy} onClick={onClick}>
      {label}
    </Button>
  );
  const compare = scores && button(t("scores.compare"), () => open("runs"));
  if (isPublished)
    return (
      <>
        <Text size={200}>{t("scores.published")}</Text>
        {compare && <div className={styles.actions}>{compare}</div>}
      </>
    );
  return (
    <div className={styles.actions}>
      {reading?.next !== "score" && button(t("score.button"), () => run(scoring(t)))}
      {button(t("scores.formulas"), () => run(scoring(t, "formulas")))}
      {scores?.isLast && button(t("score.undo"), () => run(takingBack(t)))}
      {compare}
    </div>
  );
}
