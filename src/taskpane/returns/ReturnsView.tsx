import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { NoWorkbook } from "../session/NoWorkbook";
import { sentenceOf } from "../session/sentenceOf";
import { useSession } from "../session/session";
import { Collecting } from "./collect/Collecting";
import { HandOut } from "./distribute/HandOut";
import { Preview } from "./preview/Preview";
import { countIn } from "./registerOrder";
import { useReturns } from "./useReturns";
import { useReturnsDraft } from "./useReturnsDraft";

/** Files go out to departments, come back and are merged: who is missing, what is new, and what is to be decided. */
export default function ReturnsView(): ReactNode {
  const { t } = useTranslation();
  const { reading } = useSession();
  const { returns, error } = useReturns();
  const { draft } = useReturnsDraft();
  if (!reading?.facts) {
    return (
      <ViewTitle title={t("views.returns")}>
        <NoWorkbook />
      </ViewTitle>
    );
  }
  if (error !== undefined) return <Notice intent="error">{sentenceOf(error)}</Notice>;
  if (!returns) return <Text role="status">{t("loading")}</Text>;
  const { departments } = returns;
  const words = t("returning.summary", {
    all: departments.length,
    sent: departments.length - countIn(departments, "unsent"),
    back: countIn(departments, "returned", "incomplete", "merged"),
    missing: countIn(departments, "out", "overdue"),
    overdue: countIn(departments, "overdue"),
  });
  // while files are looked at there is nothing else to do here
  if (draft.files.length > 0) return <Preview />;
  return (
    <>
      <ViewTitle title={t("views.returns")} hint={t("returning.hint")}>
        <Text size={200}>{words}</Text>
      </ViewTitle>
      <HandOut returns={returns} />
      <Collecting returns={returns} />
    </>
  );
}
