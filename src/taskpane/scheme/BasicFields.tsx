import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SettingField } from "./SettingField";
import type { Scheme } from "./useScheme";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalS,
    // one of them may have a sentence below it
    alignItems: "start",
  },
});

/** Whose workbook it is, of which year, and after which document. */
export function BasicFields({ scheme }: { readonly scheme: Scheme }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <div className={styles.row}>
        <SettingField scheme={scheme} setting="region" label={t("scheme.region")} />
        <SettingField scheme={scheme} setting="period" label={t("scheme.period")} />
      </div>
      <SettingField scheme={scheme} setting="document.number" label={t("scheme.document.number")} />
    </>
  );
}
