import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SettingField } from "./SettingField";
import type { Scheme } from "./useScheme";

const MISSING = ["strict", "zero", "reweight"] as const;
const AGGREGATIONS = ["arithmetic", "geometric"] as const;
const EFFECTS = ["flag", "zero", "cap"] as const;

/** What becomes of missing data, how members are put together, and what a triggered constraint does. */
export function PolicyFields({ scheme }: { readonly scheme: Scheme }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <SettingField
        scheme={scheme}
        setting="missing"
        label={t("scheme.missing")}
        choices={MISSING.map((each) => [each, t(`scheme.missings.${each}`)] as const)}
      />
      <SettingField
        scheme={scheme}
        setting="aggregation"
        label={t("scheme.aggregation")}
        choices={AGGREGATIONS.map((each) => [each, t(`scheme.aggregations.${each}`)] as const)}
      />
      <SettingField
        scheme={scheme}
        setting="vetoEffect"
        label={t("scheme.vetoEffect")}
        choices={EFFECTS.map((each) => [each, t(`scheme.vetoEffects.${each}`)] as const)}
      />
      {scheme.values.vetoEffect === "cap" && (
        <SettingField scheme={scheme} setting="vetoCap" label={t("scheme.vetoCap")} />
      )}
    </>
  );
}
