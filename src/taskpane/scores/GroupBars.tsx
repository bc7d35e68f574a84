import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "../../app/changesSince";
import type { GroupScore } from "../../scoring/unit/scorecard";
import { EXTRAS } from "../../system/extras";
import { shownChange, shownScore } from "../numbers/shownNumbers";
import { ScoreBar } from "./ScoreBar";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  // beside each other where there is room, and else one below the other
  group: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  name: { flexBasis: "30%", minWidth: "72px" },
  bar: { flexGrow: 1, flexBasis: "130px" },
});

interface GroupBarsProps {
  readonly groups: readonly GroupScore[];
  /** against the run before, by name */
  readonly changes: ReadonlyMap<string, Change> | undefined;
}

/** Groups that have points, each as a bar. */
export function GroupBars({ groups, changes }: GroupBarsProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={t("score.group")}>
      {groups.map(({ id, name, score, points }) => {
        const change = changes?.get(name);
        const by = change && shownChange(change.before, change.after);
        const numbers = t("scores.share", { score: shownScore(score), points });
        return (
          <li key={id} className={styles.group}>
            <Text size={200} className={styles.name}>
              {name}
            </Text>
            <span className={styles.bar}>
              <ScoreBar
                score={score}
                points={points}
                extra={EXTRAS.find((each) => each.id === id)?.kind}
                label={by ? `${numbers} ${by}` : numbers}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
