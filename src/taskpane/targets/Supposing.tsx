import { periodText } from "../periodText";
import { Button, Field, Input, makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TargetEdit } from "../../app/targets/targets";
import { numberAt } from "../../validation/entries";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { MOST_SCENARIOS } from "../session/scenarioDraft";
import { useSession } from "../session/session";
import { workingOutTargets } from "../works/aiming";
import { ComparedScenarios } from "./ComparedScenarios";
import { SupposedChanges } from "./SupposedChanges";
import { changedIn, FAILED, type Scenarios, useScenarios } from "./useScenarios";

const useStyles = makeStyles({
  // a pane at twice the size is a narrow one
  name: { minWidth: 0, width: "100%" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** What would be: scenarios under names, side by side with the workbook as it is. */
export function Supposing(): ReactNode {
  const { t } = useTranslation();
  const scenarios = useScenarios();
  // that something is read is said above, once
  if (!scenarios) return null;
  return (
    <ViewTitle title={t("targets.supposing.title")} hint={t("targets.supposing.hint")}>
      {scenarios === FAILED && <Notice intent="warning">{t("targets.supposing.failed")}</Notice>}
      {scenarios !== FAILED && <Shown scenarios={scenarios} />}
    </ViewTitle>
  );
}

function Shown({ scenarios }: { readonly scenarios: Scenarios }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { all, chosen, choose, add, remove, change } = scenarios;
  const { name } = all[chosen]!;
  return (
    <>
      <div className={styles.actions}>
        <TabList
          size="small"
          aria-label={t("targets.supposing.scenarios")}
          selectedValue={chosen}
          onTabSelect={(_event, { value }) => choose(value as number)}
        >
          {all.map((each, i) => (
            <Tab key={i} value={i}>
              {each.name.trim() === "" ? t("targets.supposing.named", { no: i + 1 }) : each.name}
            </Tab>
          ))}
        </TabList>
        {all.length < MOST_SCENARIOS && (
          <Button size="small" onClick={add}>
            {t("targets.supposing.add")}
          </Button>
        )}
      </div>
      <Field label={t("targets.supposing.name")} size="small">
        <Input
          size="small"
          className={styles.name}
          input={{ style: { width: "100%", minWidth: 0 } }}
          value={name}
          maxLength={12}
          onChange={(_event, { value }) => change({ name: value })}
        />
      </Field>
      <SupposedChanges scenarios={scenarios} />
      <ComparedScenarios scenarios={scenarios} />
      <div className={styles.actions}>
        <WriteTargets scenarios={scenarios} />
        {all.length > 1 && (
          <Button size="small" onClick={remove}>
            {t("targets.supposing.remove")}
          </Button>
        )}
      </div>
    </>
  );
}

/** What a scenario supposes of entries can be what is to be reached; goalposts cannot. */
function WriteTargets({
  scenarios: { all, chosen, supposable },
}: {
  readonly scenarios: Scenarios;
}): ReactNode {
  const { t } = useTranslation();
  const { run, isBusy } = useSession();
  const scenario = all[chosen]!;
  const { period } = supposable.submission.system;
  const supposed = changedIn(supposable, scenario);
  const edits = supposed.flatMap(({ place: of, value }): TargetEdit[] => {
    if (of.includes("#") || value === null) return [];
    // who supposes less wants less, and who supposes more wants more
    const directionIfNew = value < numberAt(supposable.submission, of, 0) ? "less" : "more";
    return [{ of, period, value, directionIfNew }];
  });
  if (edits.length === 0)
    return supposed.length === 0 ? null : <Text size={200}>{t("targets.supposing.onlyGoalposts")}</Text>;
  const { name } = scenario;
  const said = t("targets.supposing.written", { name, count: edits.length, period: periodText(t, period) });
  return (
    <Button disabledFocusable={isBusy} onClick={() => run(workingOutTargets(t, edits, said))}>
      {t("targets.supposing.write", { name })}
    </Button>
  );
}
