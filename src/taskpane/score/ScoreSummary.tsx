import { isCounted } from "../../scoring/unit/constraint";
import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Scored } from "../../app/scores";
import { isUnscored, type Scorecard } from "../../scoring/unit/scorecard";
import { isMandatory } from "../../validation/validate";
import { Notice } from "../step/Notice";
import { RefusedNotice } from "../step/RefusedNotice";

const useStyles = makeStyles({
  composite: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
});

/** Composite, groups, vetoes, and what stands in the way of a full score. */
export function ScoreSummary({ card, findings, refused, examples }: Scored): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const mandatory = findings.filter(isMandatory).length;
  const open = card.indicators.filter(isUnscored).length;
  return (
    <>
      <div className={styles.composite}>
        <Text>{t("score.composite")}</Text>
        <Text size={600} weight="semibold">
          {shown(card.composite)}
        </Text>
        {!card.complete && <Text size={200}>{t("score.incomplete")}</Text>}
      </div>
      <GroupTable card={card} />
      <VetoNotices card={card} />
      <RefusedNotice refused={refused} />
      {examples > 0 && <Notice intent="warning">{t("score.examples", { count: examples })}</Notice>}
      {open > 0 && <Notice intent="warning">{t("score.open", { count: open })}</Notice>}
      {mandatory > 0 && <Notice intent="warning">{t("score.warning", { count: mandatory })}</Notice>}
    </>
  );
}

function GroupTable({ card: { groups } }: { readonly card: Scorecard }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table size="small" aria-label={t("score.group")}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{t("score.group")}</TableHeaderCell>
          <TableHeaderCell>{t("score.points")}</TableHeaderCell>
          <TableHeaderCell>{t("score.scored")}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {groups.map(({ id, name, points, score }) => (
          <TableRow key={id}>
            <TableCell>{name}</TableCell>
            <TableCell>{points}</TableCell>
            <TableCell>{shown(score)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function VetoNotices({ card: { vetoes, indicators } }: { readonly card: Scorecard }): ReactNode {
  const { t } = useTranslation();
  if (vetoes.length > 0) {
    return vetoes.map((veto) => (
      <Notice key={veto.no} intent="error">
        {t("score.vetoed", { ...veto })}
      </Notice>
    ));
  }
  const unsettled = !indicators.every(isCounted);
  return unsettled ? (
    <Notice intent="warning">{t("score.unsettled")}</Notice>
  ) : (
    <Notice intent="success">{t("score.noVeto")}</Notice>
  );
}

function shown(score: number | null): string {
  return score === null ? "—" : score.toFixed(2);
}
