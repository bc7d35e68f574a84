import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ScoreChanges } from "../../app/changesSince";
import { EXTRAS } from "../../system/extras";
import type { IndicatorSystem } from "../../system/schema";
import { Notice } from "../notice/Notice";
import { Causes } from "../scores/Causes";
import { shownChange, shownScore } from "../numbers/shownNumbers";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  indicator: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ComparisonViewProps {
  readonly system: IndicatorSystem;
  readonly changes: ScoreChanges;
}

/** What differs between two runs: composite, groups, and each indicator with the inputs that it comes from. */
export function ComparisonView({ system, changes }: ComparisonViewProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { composite, groups, indicators } = changes;
  const line = (name: string, before: number | null, after: number | null): string =>
    t("history.line", {
      name,
      before: shownScore(before),
      after: shownScore(after),
      change: shownChange(before, after) ?? t("scores.unchanged"),
    });
  // counts of constraints and entries that change no score are causes too
  const named = [...system.indicators, ...system.constraints].filter(({ no }) => indicators.has(no));
  const { before: was, after: is } = changes.vetoes;
  return (
    <>
      {(was !== "" || is !== "") && (
        <Notice intent="error" title={t("scores.vetoed")}>
          {t("history.vetoes", { before: was || t("history.noVeto"), after: is || t("history.noVeto") })}
        </Notice>
      )}
      <Text weight="semibold">{line(t("score.composite"), composite.before, composite.after)}</Text>
      <ul className={styles.list} aria-label={t("score.group")}>
        {[...groups]
          .filter(([name]) => [...system.groups, ...EXTRAS].some((group) => group.name === name))
          .map(([name, { before, after }]) => (
            <li key={name}>
              <Text size={200}>{line(name, before, after)}</Text>
            </li>
          ))}
      </ul>
      {named.length === 0 ? (
        <Text size={200}>{t("history.same")}</Text>
      ) : (
        <ul className={styles.list} aria-label={t("history.scores")}>
          {named.map(({ no, name }) => (
            <li key={no} className={styles.indicator}>
              <Text size={200} weight="semibold" block>{`${no} ${name}`}</Text>
              <Causes change={indicators.get(no)!} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
