import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { reasonWanted } from "../../app/entries";
import { type Finding, isOpen } from "../../validation/finding";
import { type StopProps, useStop } from "../roving/useStop";
import { useSession } from "../session/session";
import { correcting } from "../works/mending";
import { ReasonForm } from "./ReasonForm";

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  finding: {
    justifyContent: "flex-start",
    textAlign: "left",
    width: "100%",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXS,
  },
  badge: { flexShrink: 0 },
  place: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

interface FindingRowProps extends StopProps {
  /** of its button */
  readonly id: string;
  readonly finding: Finding;
  readonly onSelect: () => void;
}

/** One finding, and what can be done about it here. */
export function FindingRow({ id, finding, isActive, focusRef, onSelect }: FindingRowProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const stop = useStop({ isActive, focusRef });
  const { severity, cell, message, explained } = finding;
  const color = severity === "mandatory" ? "danger" : "warning";
  return (
    <div className={styles.row}>
      <Button {...stop} id={id} appearance="subtle" className={styles.finding} onClick={onSelect}>
        <Badge className={styles.badge} appearance="tint" color={isOpen(finding) ? color : "success"}>
          {t(isOpen(finding) ? `findings.${severity}` : "findings.explained")}
        </Badge>
        <span>
          {cell !== "" && (
            <Text size={200} className={styles.place}>
              {`${cell} `}
            </Text>
          )}
          <Text size={200}>
            {explained === undefined ? message : t("findings.reason", { message, reason: explained })}
          </Text>
        </span>
      </Button>
      {isOpen(finding) && <Remedies finding={finding} isActive={isActive} />}
    </div>
  );
}

/** Put the number in that is meant, or say why the one that stands there is right. */
function Remedies({ finding, isActive }: Pick<FindingRowProps, "finding" | "isActive">): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { reading, run, isBusy, drafts } = useSession();
  const [isExplaining, setExplaining] = useState(drafts.has(finding.key));
  // whoever leaves the form is back at the button that has opened it
  const [isBack, setBack] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const submission = reading?.ours?.submission;
  const wanted = submission && reasonWanted(finding, submission);
  const { correction } = finding;
  if (correction === undefined && !wanted) return null;
  const tabIndex = isActive ? 0 : -1;
  const ask = (): void => {
    setExplaining(true);
    setAsked(true);
  };
  const end = (): void => {
    setExplaining(false);
    setBack(true);
  };
  return (
    <div className={styles.actions}>
      {correction !== undefined && (
        <Button
          size="small"
          tabIndex={tabIndex}
          disabledFocusable={isBusy}
          onClick={() => run(correcting(t, [finding]))}
        >
          {t("findings.correct", { value: correction })}
        </Button>
      )}
      {wanted && !isExplaining && (
        <Button size="small" autoFocus={isBack} tabIndex={tabIndex} onClick={ask}>
          {t("findings.explain")}
        </Button>
      )}
      {wanted && isExplaining && <ReasonForm wanted={wanted} isAsked={isAsked} onEnd={end} />}
    </div>
  );
}
