import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { showCell } from "../../app/showCell";
import { readTargets, type WorkbookTargets } from "../../app/targets/targets";
import { languageOf } from "../../i18n/start";
import { fullMarkOf } from "../../scoring/groupTree";
import { SHEET } from "../../workbook/sheetNames";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { shownScore } from "../numbers/shownNumbers";
import { useSession } from "../session/session";
import { useRead } from "../session/useRead";
import { workingOutTargets } from "../works/aiming";
import { TargetList } from "./TargetList";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A workbook without 任务分解表-目标. */
const NONE = "none";
/** Excel itself has refused. */
const FAILED = "failed";

const read = async (): Promise<WorkbookTargets | typeof NONE> => (await readTargets(languageOf())) ?? NONE;

/** 任务分解表-目标 as it stands: how far each target is, and the score with all of them met. */
export function TargetTasks(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  const found = useRead<WorkbookTargets | typeof NONE | typeof FAILED>(read, FAILED);
  if (found === FAILED) return <Notice intent="warning">{t("targets.failed")}</Notice>;
  const button = (label: string, onClick: () => void): ReactNode => (
    <Button disabledFocusable={isBusy} onClick={onClick}>
      {label}
    </Button>
  );
  const open = (): void => void showCell({ sheet: SHEET.targets, cell: "" }).catch(() => undefined);
  return (
    <ViewTitle title={t("targets.title")} hint={t("targets.hint")}>
      {!found && <Text role="status">{t("loading")}</Text>}
      {found === NONE && <Notice intent="info">{t("targets.none")}</Notice>}
      {found && found !== NONE && <Found found={found} />}
      <div className={styles.actions}>
        {found === NONE && button(t("targets.make"), () => run(workingOutTargets(t, [])))}
        {found && found !== NONE && button(t("targets.again"), () => run(workingOutTargets(t, [])))}
        {found && found !== NONE && button(t("targets.open"), open)}
      </div>
    </ViewTitle>
  );
}

function Found({ found }: { readonly found: WorkbookTargets }): ReactNode {
  const { t } = useTranslation();
  const { system, now, met, rows } = found;
  const set = rows.filter(({ values, shown }) => values.has(system.period) || shown.light === "wrong");
  const full = fullMarkOf(system);
  const scores = { now: shownScore(now.composite), met: shownScore(met.composite), full };
  return (
    <>
      <Text weight="semibold">{t("targets.scores", scores)}</Text>
      <TargetList rows={set} period={system.period} />
      {set.length < rows.length && (
        <Text size={200}>{t("targets.unset", { count: rows.length - set.length })}</Text>
      )}
    </>
  );
}
