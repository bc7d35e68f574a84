import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Finding, isOpen } from "../../validation/finding";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    justifyContent: "flex-start",
    textAlign: "left",
    width: "100%",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXS,
  },
  badge: { flexShrink: 0 },
  place: { color: tokens.colorNeutralForeground3, display: "block" },
  correct: { marginLeft: tokens.spacingHorizontalXXXL, marginBottom: tokens.spacingVerticalXS },
});

/** More would make the pane slow and nobody reads them there. */
const SHOWN = 50;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly disabled: boolean;
  readonly onSelect: (finding: Finding) => void;
  readonly onCorrect: (findings: readonly Finding[]) => void;
}

/**
 * Findings, worst first; choosing one selects its cell, and a number that is plainly meant is put in with one click.
 */
export function FindingList({ findings, disabled, onSelect, onCorrect }: FindingListProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const plain = findings.filter(
    ({ severity, correction }) => severity === "mandatory" && correction !== undefined,
  );
  return (
    <>
      {plain.length > 1 && (
        <Button size="small" disabled={disabled} onClick={() => onCorrect(plain)}>
          {t("findings.correctAll", { count: plain.length })}
        </Button>
      )}
      <ul aria-label={t("findings.title")} className={styles.list}>
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={finding.id}>
            <FindingButton finding={finding} onSelect={onSelect} />
            {finding.correction !== undefined && isOpen(finding) && (
              <Button
                size="small"
                className={styles.correct}
                disabled={disabled}
                onClick={() => onCorrect([finding])}
              >
                {t("findings.correct", { value: finding.correction })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && (
        <Text size={200}>{t("findings.more", { count: findings.length - SHOWN })}</Text>
      )}
    </>
  );
}

function FindingButton({
  finding,
  onSelect,
}: Pick<FindingListProps, "onSelect"> & { finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { severity, sheet, cell, message, explained } = finding;
  const color = severity === "mandatory" ? "danger" : "warning";
  return (
    <Button appearance="subtle" className={styles.item} onClick={() => onSelect(finding)}>
      <Badge className={styles.badge} color={isOpen(finding) ? color : "success"}>
        {t(isOpen(finding) ? `findings.${severity}` : "findings.explained")}
      </Badge>
      <span>
        <Text size={200} className={styles.place}>
          {[sheet, cell].filter(Boolean).join(" ")}
        </Text>
        <Text size={200}>
          {explained === undefined ? message : t("findings.reason", { message, reason: explained })}
        </Text>
      </span>
    </Button>
  );
}
