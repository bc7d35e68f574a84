import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../validation/finding";

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
});

/** More would make the pane slow and nobody reads them there. */
const SHOWN = 50;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onSelect: (finding: Finding) => void;
}

/** Findings, worst first; choosing one selects its cell. */
export function FindingList({ findings, onSelect }: FindingListProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <ul aria-label={t("findings.title")} className={styles.list}>
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={`${finding.rule} ${finding.sheet} ${finding.cell} ${finding.key}`}>
            <Button appearance="subtle" className={styles.item} onClick={() => onSelect(finding)}>
              <Badge className={styles.badge} color={finding.severity === "mandatory" ? "danger" : "warning"}>
                {t(`findings.${finding.severity}`)}
              </Badge>
              <span>
                <Text size={200} className={styles.place}>
                  {[finding.sheet, finding.cell].filter(Boolean).join(" ")}
                </Text>
                <Text size={200}>{finding.message}</Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && (
        <Text size={200}>{t("findings.more", { count: findings.length - SHOWN })}</Text>
      )}
    </>
  );
}
