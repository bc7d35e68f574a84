import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Bulletin } from "../../app/bulletin/makeBulletin";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { saidChange, saidFault } from "../../workbook/bulletin/checkWords";
import { useSession } from "../session/session";
import { editingBulletin } from "../works/bulletins";
import { EditForm } from "./EditForm";
import { LineNumbers } from "./LineNumbers";

type Line = Bulletin["rows"][number];

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { overflowWrap: "anywhere" },
  changed: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  small: { paddingLeft: 0, minWidth: "auto" },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

interface BulletinLineProps {
  readonly line: Line;
  readonly counted: Bulletin["counted"];
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

/** A sentence of the bulletin, with the numbers in it, and a way to write it otherwise. */
export function BulletinLine({ line, counted, isEditing, onEdit }: BulletinLineProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  const { part, shown, edited, fault, changes, numbers } = line;
  const isHeading = part === "heading" || part === "subheading" || part === "title";
  const small = (label: string, onClick: () => void): ReactNode => (
    <Button
      size="small"
      appearance="transparent"
      className={styles.small}
      disabledFocusable={isBusy}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  const settle = (text: string): void => {
    const { row, template } = line;
    run(editingBulletin(t, { row, template, edited: text }, () => onEdit(false)));
  };
  return (
    <div className={styles.line}>
      <Text size={200} weight={isHeading ? "semibold" : "regular"} className={styles.text}>
        {shown}
      </Text>
      {fault && (
        <Text size={200} className={styles.changed}>
          {inWords(languageOf(), saidFault(fault))}
        </Text>
      )}
      {changes.length > 0 && (
        <Text size={200} className={styles.changed}>
          {t("bulletin.since", {
            changes: changes.map((each) => inWords(languageOf(), saidChange(each))).join(t("separator")),
          })}
        </Text>
      )}
      {isEditing ? (
        <EditForm text={shown} onWrite={settle} onEnd={() => onEdit(false)} />
      ) : (
        <div className={styles.tools}>
          {edited !== "" && (
            <Badge appearance="tint" color={changes.length > 0 ? "danger" : "warning"}>
              {t("bulletin.isEdited")}
            </Badge>
          )}
          {small(t("bulletin.edit"), () => onEdit(true))}
          {changes.length > 0 && small(t("bulletin.confirm"), () => settle(edited))}
          {edited !== "" && small(t("bulletin.restore"), () => settle(""))}
          <LineNumbers numbers={numbers} counted={counted} />
        </div>
      )}
    </div>
  );
}
