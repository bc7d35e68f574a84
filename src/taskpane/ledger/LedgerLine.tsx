import { Badge, type BadgeProps, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CellLink } from "../notice/CellLink";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  fixed: { flexShrink: 0 },
});

interface LedgerLineProps {
  /** what is to be done */
  readonly words: string;
  /** how far it is */
  readonly state: string;
  readonly color: NonNullable<BadgeProps["color"]>;
  /** by whom, how much, until when */
  readonly details: readonly string[];
  readonly place: { readonly sheet: string; readonly cell: string };
  readonly note?: string | undefined;
}

/** A task or a matter with its state, and the way to its cell. */
export function LedgerLine({ words, state, color, details, place, note }: LedgerLineProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.line}>
        <Text size={200} className={styles.words}>
          {words}
        </Text>
        <Badge appearance="tint" color={color} className={styles.fixed}>
          {state}
        </Badge>
      </span>
      <span className={styles.line}>
        <Text size={200} className={styles.words}>
          {details.join(t("separator"))}
        </Text>
        <span className={styles.fixed}>
          <CellLink {...place} />
        </span>
      </span>
      {note !== undefined && (
        <Text size={200} className={styles.words}>
          {note}
        </Text>
      )}
    </div>
  );
}
