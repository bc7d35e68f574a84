import { FluentProvider, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useTheme } from "./useTheme";

/** What the page of the pane says in a browser: where it is to be opened. */
export function OutsideOffice(): ReactNode {
  const { t } = useTranslation();
  const theme = useTheme("auto");
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100%" }}>
      <main style={{ padding: 16 }}>
        <Text as="h1" size={500} weight="semibold" block>
          {t("outside.title")}
        </Text>
        <Text>{t("outside.text")}</Text>
      </main>
    </FluentProvider>
  );
}
