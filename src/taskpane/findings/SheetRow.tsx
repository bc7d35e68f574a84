import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  sheet: { margin: 0, paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalXXS },
});

/** The sheet of the findings below it. */
export function SheetRow({ sheet, count }: { readonly sheet: string; readonly count: number }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Text as="h3" weight="semibold" size={200} block className={styles.sheet}>
      {sheet === "" ? t("findings.wholeWorkbook", { count }) : t("findings.ofSheet", { sheet, count })}
    </Text>
  );
}
