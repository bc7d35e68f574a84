import { lazy, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { changesBetween, scoresThen } from "../../app/changesSince";
import type { RunPair } from "../../app/runHistory";
import { languageOf } from "../../i18n/start";
import { ChartPlace } from "../charts/ChartPlace";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { NoWorkbook } from "../session/NoWorkbook";
import { useSession } from "../session/session";
import { ComparisonView } from "./ComparisonView";
import { RunChoice } from "./RunChoice";
import { useRuns } from "../session/useRuns";

/** Loaded when it is first shown: what draws charts is as large as the rest of the view. */
const GroupsChart = lazy(() => import("../charts/GroupsChart"));

/** The runs so far, and what differs between two of them: the last two, unless others are chosen. */
export default function RunsView(): ReactNode {
  const { t } = useTranslation();
  const { reading } = useSession();
  const runs = useRuns();
  const [chosen, setChosen] = useState<RunPair>();
  const language = languageOf();
  const system = reading?.ours?.submission.system;
  const groups = reading?.ours?.card.groups ?? [];
  const count = runs?.length ?? 0;
  const pair: RunPair = chosen && Math.max(...chosen) <= count ? chosen : [count - 1, count];
  const [first, second] = pair;
  const changes = useMemo(() => {
    const [before, after] = [runs?.[first - 1], runs?.[second - 1]].map((run) => run && scoresThen(run));
    return system && before && after ? changesBetween(system, before, after, language) : undefined;
  }, [runs, first, second, system, language]);
  return (
    <ViewTitle title={t("history.title")} hint={t("history.hint")}>
      {!system && <NoWorkbook />}
      {system && runs && count < 2 && (
        <Notice intent="info">{t(count === 0 ? "history.none" : "history.one")}</Notice>
      )}
      {system && runs && count >= 2 && (
        <>
          <ChartPlace>
            <GroupsChart groups={groups} runs={runs} />
          </ChartPlace>
          <RunChoice runs={runs} pair={pair} onChoose={setChosen} />
          {changes ? (
            <ComparisonView system={system} changes={changes} />
          ) : (
            <Notice intent="warning">{t("history.lost")}</Notice>
          )}
        </>
      )}
    </ViewTitle>
  );
}
