import { type ReactNode, useMemo } from "react";
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
import { IndicatorList } from "./IndicatorList";
import { ScoreActions } from "./ScoreActions";
import { ScoreNotices } from "./ScoreNotices";

/** Composite, groups and indicators as the entries have them now, each with what it comes from. */
export default function ScoresView(): ReactNode {
  const { t } = useTranslation();
  const { reading } = useSession();
  const runs = useRuns();
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
  return (
    <ViewTitle title={t(isWritten ? "scores.title" : "scores.preview")}>
      <Headline card={card} options={submission.system.options} change={changes?.composite} />
      <ScoreNotices facts={facts} card={card} />
      <GroupBars groups={card.groups} changes={changes?.groups} />
      <ScoreActions />
      <IndicatorList submission={submission} card={card} changes={changes?.indicators} />
    </ViewTitle>
  );
}
