import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Generated } from "../../app/generateWorkbook";
import { Notice } from "./Notice";

/** Settings of view and print of new sheets that this Excel has refused. */
export function RefusedNotice({ refused }: Pick<Generated, "refused">): ReactNode {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  const what = refused.map((setting) => t(`settings.kind.${setting}`)).join(t("separator"));
  return <Notice intent="warning">{t("settings.refused", { what })}</Notice>;
}
