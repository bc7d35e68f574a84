import { Field, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../i18n/said";
import { languageOf, speak } from "../../i18n/start";
import { COLORS, type Colors, type Preferences } from "../frame/preferences";
import { type Role, ROLES } from "../frame/views";

interface PreferenceChoicesProps {
  readonly preferences: Preferences;
  readonly onChange: (changed: Partial<Preferences>) => void;
}

/** Who uses the pane, in which language and colours. */
export function PreferenceChoices({ preferences, onChange }: PreferenceChoicesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t("setup.role")} size="small">
        <Select
          size="small"
          value={preferences.role}
          onChange={(_event, { value }) => onChange({ role: value as Role })}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("setup.language")} size="small">
        <Select
          size="small"
          value={languageOf()}
          onChange={(_event, { value }) => {
            speak(value as Language);
            onChange({ language: value as Language });
          }}
        >
          <option value="zh" lang="zh-CN">
            中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Field label={t("setup.colors")} size="small">
        <Select
          size="small"
          value={preferences.colors}
          onChange={(_event, { value }) => onChange({ colors: value as Colors })}
        >
          {COLORS.map((colors) => (
            <option key={colors} value={colors}>
              {t(`setup.color.${colors}`)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
