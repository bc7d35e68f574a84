import { Button } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { NoWorkbook } from "../session/NoWorkbook";
import { useSession } from "../session/session";
import { checking } from "../works/checking";
import { CorrectAll } from "./CorrectAll";
import { FilterBar } from "./FilterBar";
import { FindingList } from "./FindingList";
import { filterFindings } from "../filter/findingFilter";
import { MendedList } from "./MendedList";
import { useToldBefore } from "./useToldBefore";

/** Everything that validation has to say of the workbook as it stands now. */
export default function FindingsView(): ReactNode {
  const { t } = useTranslation();
  const { reading, run, isBusy, filter } = useSession();
  const findings = useMemo(() => reading?.ours?.findings ?? [], [reading]);
  const told = useToldBefore();
  const fresh = useMemo(() => {
    const before = told && new Set(told.map(({ id }) => id));
    return before && new Set(findings.map(({ id }) => id).filter((id) => !before.has(id)));
  }, [told, findings]);
  const shown = useMemo(() => filterFindings(findings, filter, fresh), [findings, filter, fresh]);
  const mended = useMemo(() => {
    const now = new Set(findings.map(({ id }) => id));
    return (told ?? []).filter(({ id }) => !now.has(id));
  }, [told, findings]);
  if (!reading?.ours) {
    return (
      <ViewTitle title={t("findings.title")}>
        <NoWorkbook />
      </ViewTitle>
    );
  }
  return (
    <ViewTitle title={t("findings.title")} hint={t(told ? "findings.live" : "findings.unwritten")}>
      {reading.next !== "mend" && (
        <Button disabledFocusable={isBusy} onClick={() => run(checking(t))}>
          {t("validate.button")}
        </Button>
      )}
      {findings.length === 0 ? (
        <Notice intent="success">{t("validate.passed")}</Notice>
      ) : (
        <>
          <FilterBar findings={findings} fresh={fresh} mended={mended.length} />
          <CorrectAll findings={shown} />
        </>
      )}
      {filter.kind === "mended" ? (
        <MendedList mended={mended} />
      ) : (
        <FindingList findings={shown} all={findings.length} />
      )}
    </ViewTitle>
  );
}
