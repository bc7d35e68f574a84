import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayIn } from "../../../app/returns/dayIn";

// as narrow as the pane, and not as wide as a browser would have it
const useStyles = makeStyles({ field: { minWidth: 0, width: "100%" } });

interface DueFieldProps {
  /** as it is typed */
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** By when files are to come back, however it is typed. */
export function DueField({ value, onChange }: DueFieldProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const isWrong = value.trim() !== "" && dayIn(value) === undefined;
  return (
    <Field
      label={t("returning.due.label")}
      hint={t("returning.due.hint")}
      size="small"
      {...(isWrong && { validationMessage: t("returning.due.wrong", { text: value.trim() }) })}
    >
      <Input
        size="small"
        className={styles.field}
        input={{ className: styles.field }}
        value={value}
        placeholder="2020-01-20"
        onChange={(_event, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
