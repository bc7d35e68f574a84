import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { movedSaid, sentenceSaid } from "./sentenceSaid";
import type { Scheme } from "./useScheme";

// as narrow as the pane, and not as wide as a browser would have it
const useStyles = makeStyles({ field: { minWidth: 0, width: "100%" } });

interface SettingFieldProps {
  readonly scheme: Scheme;
  /** name of the field */
  readonly setting: string;
  readonly label: string;
  readonly hint?: string;
  /** what there is to choose from, with its words; without it a text is typed */
  readonly choices?: readonly (readonly [value: string, words: string])[];
}

/** One setting with its label, and what is wrong in it. */
export function SettingField({ scheme, setting, label, hint, choices }: SettingFieldProps): ReactNode {
  const styles = useStyles();
  const value = scheme.values[setting] ?? "";
  const wrong = sentenceSaid(scheme, setting);
  const moved = movedSaid(useTranslation().t, scheme, setting);
  const onChange = (_event: unknown, { value: typed }: { readonly value: string }): void =>
    scheme.change(setting, typed);
  return (
    <Field
      label={label}
      hint={hint}
      size="small"
      {...(moved !== undefined && { validationMessage: moved, validationState: "warning" })}
      {...(wrong !== undefined && { validationMessage: wrong, validationState: "error" })}
    >
      {choices ? (
        <Select size="small" select={{ className: styles.field }} value={value} onChange={onChange}>
          {choices.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          size="small"
          className={styles.field}
          input={{ className: styles.field }}
          value={value}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
