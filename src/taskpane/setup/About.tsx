import { Link, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import product from "../../../package.json";
import { ViewTitle } from "../notice/ViewTitle";

/** Which version this is, whose it is, and where to look when something is wrong. */
export function About(): ReactNode {
  const { t } = useTranslation();
  return (
    <ViewTitle title={t("about.title")}>
      <Text size={200} block>
        {t("about.version", { version: product.version })}
      </Text>
      <Link href="support.html" target="_blank" rel="noreferrer">
        {t("about.support")}
      </Link>
    </ViewTitle>
  );
}
