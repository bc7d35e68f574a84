import { Text } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { analysed, type Choices } from "../../app/statistics/unitStatistics";
import { readUnits, type UnitsRead } from "../../app/units/readUnits";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { NoWorkbook } from "../session/NoWorkbook";
import { useSession } from "../session/session";
import { useRead } from "../session/useRead";
import { AnalysisChoices } from "./AnalysisChoices";
import { Correlations } from "./Correlations";
import { MovedRanks } from "./MovedRanks";
import { SensitivityOfRanks } from "./SensitivityOfRanks";
import { Weights } from "./Weights";

/** Excel itself has refused. */
const FAILED = "failed";

/** Units of 各县数据 by other methods than those of 各县得分: whether ranks are firm, and indicators say something of their own. */
export default function StatisticsView(): ReactNode {
  const { t } = useTranslation();
  const { reading } = useSession();
  const found = useRead<UnitsRead | typeof FAILED>(readUnits, FAILED);
  if (!reading?.ours) return <NoWorkbook />;
  if (found === FAILED) return <Notice intent="warning">{t("statistics.failed")}</Notice>;
  return (
    <>
      <ViewTitle title={t("statistics.title")} hint={t("statistics.hint")}>
        {!found && <Text role="status">{t("loading")}</Text>}
        {found?.kind === "none" && <Notice intent="info">{t("statistics.none")}</Notice>}
        {found?.kind === "faulty" && <Notice intent="warning">{inWords(languageOf(), found.said)}</Notice>}
      </ViewTitle>
      {found?.kind === "ready" && <Analysed found={found.found} />}
    </>
  );
}

type Ready = Extract<UnitsRead, { kind: "ready" }>["found"];

function Analysed({ found }: { readonly found: Ready }): ReactNode {
  const [chosen, setChosen] = useState<Partial<Choices>>({});
  const { method, aggregation, power } = found.options;
  const choices: Choices = useMemo(
    () => ({ method, aggregation, ...(power !== undefined && { power }), ...chosen }),
    [method, aggregation, power, chosen],
  );
  const analysis = useMemo(() => analysed(found, choices), [found, choices]);
  return (
    <>
      <AnalysisChoices
        choices={choices}
        isInPoints={found.ranking.isInPoints}
        categories={found.panel.categories}
        onChoose={(changed) => setChosen((before) => ({ ...before, ...changed }))}
      />
      <MovedRanks analysis={analysis} />
      <Correlations found={analysis.correlations} system={found.system} />
      <Weights found={found} />
      <SensitivityOfRanks found={found} choices={choices} />
    </>
  );
}
