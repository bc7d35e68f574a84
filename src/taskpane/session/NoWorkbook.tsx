import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "./session";

/** What a view says where it has nothing to show: there is no workbook of ours yet, or it cannot be read. */
export function NoWorkbook(): ReactNode {
  const { t } = useTranslation();
  const { reading } = useSession();
  if (!reading) return null;
  const isNone = reading.stage === "empty" || reading.stage === "foreign";
  return <Text size={200}>{t(isNone ? "noWorkbook" : "unreadable")}</Text>;
}
