import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SettingField } from "./SettingField";
import type { Scheme } from "./useScheme";

/** What else names the document that the system comes from. */
export function DocumentFields({ scheme }: { readonly scheme: Scheme }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <SettingField scheme={scheme} setting="document.title" label={t("scheme.document.title")} />
      <SettingField scheme={scheme} setting="document.issuer" label={t("scheme.document.issuer")} />
      <SettingField
        scheme={scheme}
        setting="document.date"
        label={t("scheme.document.date")}
        hint={t("scheme.document.dateHint")}
      />
    </>
  );
}
