import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorChange } from "../../app/changesSince";
import type { IndicatorScore } from "../../scoring/unit/scorecard";
import type { Submission } from "../../validation/entries";
import { type StopProps, useStop } from "../roving/useStop";
import { indicatorId } from "./indicatorId";
import { IndicatorDetail } from "./IndicatorDetail";
import { shownChange, shownScore } from "../numbers/shownNumbers";
import { ScoreBar } from "./ScoreBar";

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXS,
    borderRadius: 0,
  },
  words: { display: "flex", flexDirection: "column", width: "100%" },
  reason: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface IndicatorRowProps extends StopProps {
  readonly indicator: IndicatorScore;
  readonly submission: Submission;
  readonly change: IndicatorChange | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** it has the focus, which something else may have given to it */
  readonly onFocus: () => void;
}

/** One indicator with its score as a bar, or why it has none; below it, how that came about. */
export function IndicatorRow({
  indicator,
  submission,
  change,
  isOpen,
  onToggle,
  onFocus,
  ...stops
}: IndicatorRowProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const id = useId();
  const stop = useStop(stops);
  const { no, name, points, score, status, kind } = indicator;
  const by = change && shownChange(change.before, change.after);
  return (
    <div className={styles.row}>
      <Button
        {...stop}
        id={indicatorId(no)}
        appearance="subtle"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
        onFocus={onFocus}
      >
        <span className={styles.words}>
          <Text size={200} weight={isOpen ? "semibold" : "regular"}>
            {`${no} ${name}`}
          </Text>
          {points !== null && score !== null ? (
            <ScoreBar
              score={score}
              points={points}
              extra={kind}
              label={[t("scores.share", { score: shownScore(score), points }), by].filter(Boolean).join(" ")}
            />
          ) : (
            <Text size={200} className={status === "met" || status === "no-task" ? "" : styles.reason}>
              {t(`scores.status.${status}`)}
            </Text>
          )}
        </span>
      </Button>
      <div id={id}>
        {isOpen && <IndicatorDetail indicator={indicator} submission={submission} change={change} />}
      </div>
    </div>
  );
}
