import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { makeStyles, Text, ToggleButton } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { changesBetween, scoresNow, scoresThen } from "../../app/changesSince";
import { languageOf } from "../../i18n/start";
import { inputsOf } from "../../workbook/journal/inputs";
import { ViewTitle } from "../notice/ViewTitle";
import { useRuns } from "../session/useRuns";
import { NoWorkbook } from "../session/NoWorkbook";
import { useSession } from "../session/session";
import { GroupBars } from "./GroupBars";
import { Headline } from "./Headline";
import { indicatorId } from "./indicatorId";
import { IndicatorList } from "./IndicatorList";
import { ScoreActions } from "./ScoreActions";
import { ScoreNotices } from "./ScoreNotices";

/** Loaded when it is first shown: what draws charts is as large as the rest of the view. */
const AttainmentChart = lazy(() => import("../charts/AttainmentChart"));

const useStyles = makeStyles({ toggle: { alignSelf: "flex-start" } });

/** Composite, groups and indicators as the entries have them now, each with what it comes from. */
export default function ScoresView(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { reading } = useSession();
  const runs = useRuns();
  const [opened, setOpened] = useState<number>();
  const [isChart, setChart] = useState(false);
  const ours = reading?.ours;
  const facts = reading?.facts;
  const isWritten = facts?.scores?.isLast === true && facts.scores.changed.length === 0;
  const language = languageOf();
  const changes = useMemo(() => {
    if (!ours) return undefined;
    // what is written now is the last run itself: it is compared with the one before
    const past = runs?.at(isWritten ? -2 : -1);
    const before = past && scoresThen(past);
    const { card, submission } = ours;
    const now = scoresNow(card, inputsOf(submission));
    return before && changesBetween(submission.system, before, now, language);
  }, [ours, runs, isWritten, language]);
  if (!ours || !facts) {
    return (
      <ViewTitle title={t("scores.title")}>
        <NoWorkbook />
      </ViewTitle>
    );
  }
  const { card, submission } = ours;
  const choose = (no: number): void => {
    setOpened(no);
    document.getElementById(indicatorId(no))?.focus();
  };
  return (
    <ViewTitle title={t(isWritten ? "scores.title" : "scores.preview")}>
      <Headline card={card} options={submission.system.options} change={changes?.composite} />
      <ScoreNotices facts={facts} card={card} />
      <GroupBars groups={card.groups} changes={changes?.groups} />
      <ScoreActions />
      <ToggleButton
        size="small"
        className={styles.toggle}
        checked={isChart}
        onClick={() => setChart(!isChart)}
      >
        {t("charts.show")}
      </ToggleButton>
      {isChart && (
        <Suspense fallback={<Text role="status">{t("loading")}</Text>}>
          <AttainmentChart indicators={card.indicators} onChoose={choose} />
        </Suspense>
      )}
      <IndicatorList
        submission={submission}
        card={card}
        changes={changes?.indicators}
        opened={opened}
        onOpen={setOpened}
      />
    </ViewTitle>
  );
}
