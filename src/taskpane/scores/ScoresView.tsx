import { yearsBefore } from "../../system/period";
import { periodText } from "../periodText";
import { lazy, type ReactNode, useState } from "react";
import { Field, makeStyles, Select, ToggleButton } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { ChartPlace } from "../charts/ChartPlace";
import { ViewTitle } from "../notice/ViewTitle";
import { NoWorkbook } from "../session/NoWorkbook";
import { useSession } from "../session/session";
import { GroupBars } from "./GroupBars";
import { Headline } from "./Headline";
import { indicatorId } from "./indicatorId";
import { IndicatorList } from "./IndicatorList";
import { ScoreActions } from "./ScoreActions";
import { ScoreNotices } from "./ScoreNotices";
import { type Against, useScoreChanges } from "./useScoreChanges";

/** Loaded when it is first shown: what draws charts is as large as the rest of the view. */
const AttainmentChart = lazy(() => import("../charts/AttainmentChart"));

const useStyles = makeStyles({ toggle: { alignSelf: "flex-start" } });

/** Composite, groups and indicators as the entries have them now, each with what it comes from. */
export default function ScoresView(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { reading } = useSession();
  const [opened, setOpened] = useState<number>();
  const [isChart, setChart] = useState(false);
  const ours = reading?.ours;
  const facts = reading?.facts;
  const isWritten = facts?.scores?.isLast === true && facts.scores.changed.length === 0;
  const { against, setAgainst, hasYear, changes } = useScoreChanges(ours, isWritten);
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
    <ViewTitle
      title={t(isWritten && facts.scores.overwritten.length === 0 ? "scores.title" : "scores.preview")}
    >
      <Headline
        card={card}
        options={submission.system.options}
        change={changes?.composite}
        against={against}
      />
      {hasYear && (
        <Field label={t("scores.against")} size="small">
          <Select size="small" value={against} onChange={(_event, { value }) => setAgainst(value as Against)}>
            <option value="run">{t("scores.againstRun")}</option>
            <option value="year">
              {t("scores.againstYear", { period: periodText(t, yearsBefore(submission.system.period)) })}
            </option>
          </Select>
        </Field>
      )}
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
        <ChartPlace>
          <AttainmentChart indicators={card.indicators} onChoose={choose} />
        </ChartPlace>
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
