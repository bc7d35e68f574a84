import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Finding, isOpen } from "../../validation/finding";
import { ConfirmButton } from "../notice/ConfirmButton";
import { useSession } from "../session/session";
import { correcting } from "../works/mending";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Findings whose number is plainly meant otherwise: all are shown before they are put in. */
export function CorrectAll({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  const plain = findings.filter(
    (finding) => finding.severity === "mandatory" && finding.correction !== undefined && isOpen(finding),
  );
  if (plain.length < 2) return null;
  const proposals = (
    <ul aria-label={t("findings.proposals")} className={styles.list}>
      {plain.map(({ id, sheet, cell, found, correction }) => (
        <li key={id}>{t("findings.proposal", { sheet, cell, found, value: correction })}</li>
      ))}
    </ul>
  );
  return (
    <ConfirmButton
      label={t("findings.correctAll", { count: plain.length })}
      question={{ title: t("findings.askCorrect"), text: proposals, answer: t("findings.correctThese") }}
      disabledFocusable={isBusy}
      onConfirm={() => run(correcting(t, plain))}
    />
  );
}
