import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReasonWanted } from "../../app/entries";
import { useSession } from "../session/session";
import { explaining } from "../works/mending";

const useStyles = makeStyles({
  form: { width: "100%", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface ReasonFormProps {
  readonly wanted: ReasonWanted;
  /** somebody has just asked for it: a draft that is only shown again does not take the focus */
  readonly isAsked: boolean;
  readonly onEnd: () => void;
}

/** Why a number is right, for 备注; what settles nothing is said before it is written. */
export function ReasonForm({ wanted, isAsked, onEnd }: ReasonFormProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy, drafts } = useSession();
  const [reason, setReason] = useState(drafts.get(wanted.key) ?? "");
  const [isTold, setTold] = useState(false);
  const text = reason.trim();
  const fault = faultIn(text, wanted);
  const discard = (): void => {
    drafts.delete(wanted.key);
    onEnd();
  };
  const write = (): void => {
    setTold(true);
    if (fault || isBusy) return;
    run(explaining(t, wanted.key, text, discard));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) write();
    if (event.key !== "Escape") return;
    // leaves the form, and not the view; what was typed is there again when it is opened again
    event.preventDefault();
    onEnd();
  };
  const words = wanted.confirming.join(t("findings.or"));
  return (
    <div className={styles.form} onKeyDown={onKeyDown}>
      <Field
        label={t("findings.reasonLabel")}
        size="small"
        hint={wanted.confirming.length > 0 ? t("findings.confirming", { words }) : t("findings.anyReason")}
        {...(isTold && fault
          ? {
              validationState: "error" as const,
              validationMessage: t(`findings.${fault}`, { words, count: wanted.shortest }),
            }
          : {})}
      >
        <Textarea
          autoFocus={isAsked}
          size="small"
          resize="vertical"
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
            if (value === "") drafts.delete(wanted.key);
            else drafts.set(wanted.key, value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={write}>
          {t("findings.writeReason")}
        </Button>
        <Button size="small" onClick={discard}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}

/** What keeps a reason from settling a finding. */
function faultIn(
  text: string,
  { shortest, confirming }: ReasonWanted,
): "tooShort" | "unconfirmed" | undefined {
  if (text.length < shortest) return "tooShort";
  if (confirming.length > 0 && !confirming.some((word) => text.includes(word))) return "unconfirmed";
  return undefined;
}
