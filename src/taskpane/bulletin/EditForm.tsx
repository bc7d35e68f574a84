import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../session/session";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface EditFormProps {
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly onEnd: () => void;
}

/** Another text in the place of ours. */
export function EditForm({ text, onWrite, onEnd }: EditFormProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { isBusy } = useSession();
  const [now, setNow] = useState(text);
  const write = (): void => {
    // what stands there anyway is no edit
    if (now.trim() === text.trim()) onEnd();
    else if (!isBusy) onWrite(now.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) write();
    if (event.key !== "Escape") return;
    // leaves the form, and not the view
    event.preventDefault();
    onEnd();
  };
  return (
    <div className={styles.form} onKeyDown={onKeyDown}>
      <Field label={t("bulletin.editLabel")} size="small" hint={t("bulletin.editHint")}>
        <Textarea
          autoFocus
          size="small"
          resize="vertical"
          value={now}
          onChange={(_event, { value }) => setNow(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={write}>
          {t("bulletin.write")}
        </Button>
        <Button size="small" onClick={onEnd}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
