import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "../../app/changesSince";
import type { Scorecard } from "../../scoring/unit/scorecard";
import { effectOf } from "../../scoring/unit/vetoEffects";
import type { IndicatorSystem } from "../../system/schema";
import type { Against } from "./useScoreChanges";
import { shownChange, shownScore } from "../numbers/shownNumbers";

const useStyles = makeStyles({
  composite: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  veto: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});

interface HeadlineProps {
  readonly card: Scorecard;
  readonly options: IndicatorSystem["options"];
  readonly change: Change | undefined;
  /** what it is held against */
  readonly against: Against;
}

/** The composite; a constraint that is triggered takes its place, with what happened and what that does. */
export function Headline({ card, options, change, against }: HeadlineProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  if (card.vetoes.length === 0) return <Composite card={card} change={change} against={against} />;
  const composite = shownScore(card.composite);
  // the lowest cap is the one that counts
  const effects = card.vetoes
    .map((veto) => effectOf(options, veto))
    .toSorted((a, b) => a.cap - b.cap)
    .filter(({ effect }, i, all) => all.findIndex((each) => each.effect === effect) === i);
  return (
    <div className={styles.veto}>
      <Text as="h3" size={500} weight="bold" block style={{ margin: 0 }}>
        {t("scores.vetoed")}
      </Text>
      {card.vetoes.map((veto) => (
        <Text key={veto.no} weight="semibold">
          {t("scores.veto", { ...veto })}
        </Text>
      ))}
      {effects.map(({ effect, cap }) => (
        <Text key={effect}>{t(`scores.effect.${effect}`, { composite, cap })}</Text>
      ))}
      <Losses card={card} />
    </div>
  );
}

/** What events of constraints have taken away, and the grade. */
function Losses({ card }: Pick<HeadlineProps, "card">): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {card.losses.map((loss) => (
        <Text key={loss.no} size={200}>
          {t("scores.loss", { ...loss })}
        </Text>
      ))}
      {card.grade !== undefined && card.composite !== null && (
        <Text weight="semibold">
          {card.grade === null ? t("scores.gradeOpen") : t("scores.grade", { grade: card.grade })}
        </Text>
      )}
    </>
  );
}

function Composite({ card, change, against }: Omit<HeadlineProps, "options">): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const full = card.indicators.reduce((sum, { points, kind }) => sum + (kind ? 0 : (points ?? 0)), 0);
  const by = change && shownChange(change.before, change.after);
  return (
    <div className={styles.composite}>
      <Text>{t("score.composite")}</Text>
      <Text size={800} weight="semibold">
        {shownScore(card.composite)}
      </Text>
      <Text size={200}>{t("scores.of", { points: full })}</Text>
      {!card.complete && <Text size={200}>{t("score.incomplete")}</Text>}
      {by && (
        <Text size={200}>
          {t(against === "year" ? "scores.sinceYear" : "scores.since", {
            before: shownScore(change.before),
            change: by,
          })}
        </Text>
      )}
      <Losses card={card} />
    </div>
  );
}
