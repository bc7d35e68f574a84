import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Outcome } from "../../app/supposing/supposable";
import { shownScore } from "../numbers/shownNumbers";
import type { Scenarios } from "./useScenarios";

const useStyles = makeStyles({
  // four scenarios are wider than a narrow pane
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "nowrap",
  },
  item: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingHorizontalXS,
    minWidth: "96px",
  },
  cell: { textAlign: "right", padding: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

interface Line {
  readonly key: string;
  readonly item: string;
  readonly cells: readonly string[];
}

/** The workbook as it is, and each scenario beside it: what of it changes. */
export function ComparedScenarios({ scenarios }: { readonly scenarios: Scenarios }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { all, asIs, outcomes } = scenarios;
  const lines = useLines([asIs, ...outcomes]);
  const isSame = lines.every(({ key }) => !key.startsWith("#"));
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t("targets.supposing.compared")}>
          <thead>
            <tr>
              <th scope="col" className={styles.item}>
                {t("targets.supposing.item")}
              </th>
              {[t("targets.supposing.asIs"), ...all.map(({ name }) => name)].map((name, i) => (
                <th key={i} scope="col" className={styles.head}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, item, cells }) => (
              <tr key={key}>
                <th scope="row" className={styles.item}>
                  {item}
                </th>
                {cells.map((cell, i) => (
                  <td key={i} className={mergeClasses(styles.cell, cell !== cells[0] && styles.changed)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isSame && all.some(({ changes }) => changes.length > 0) && (
        <Text size={200}>{t("targets.supposing.same")}</Text>
      )}
    </>
  );
}

/** Composite, rank, constraints and grade, and each indicator that is another in any scenario. */
function useLines(outcomes: readonly Outcome[]): Line[] {
  const { t } = useTranslation();
  const [{ card, rank }] = outcomes as [Outcome, ...Outcome[]];
  const line = (key: string, item: string, of: (outcome: Outcome) => string): Line => ({
    ...{ key, item, cells: outcomes.map(of) },
  });
  const vetoText = (outcome: Outcome): string =>
    t(outcome.card.vetoes.length > 0 ? "targets.supposing.vetoed" : "targets.supposing.clear");
  return [
    line("composite", t("targets.supposing.composite"), (each) => shownScore(each.card.composite)),
    ...(rank === undefined
      ? []
      : [line("rank", t("targets.supposing.rank"), (each) => String(each.rank ?? "—"))]),
    ...(card.indicators.some(({ points }) => points === null)
      ? [line("veto", t("targets.supposing.veto"), vetoText)]
      : []),
    ...(card.grade === undefined
      ? []
      : [line("grade", t("targets.supposing.grade"), (each) => each.card.grade ?? "—")]),
    ...card.indicators.flatMap(({ no, name, points }, i) => {
      const isChanged = outcomes.some((each) => each.card.indicators[i]!.score !== card.indicators[i]!.score);
      if (points === null || !isChanged) return [];
      return [line(`#${no}`, `${no} ${name}`, (each) => shownScore(each.card.indicators[i]!.score))];
    }),
  ];
}
