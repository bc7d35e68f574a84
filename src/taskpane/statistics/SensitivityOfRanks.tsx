import { Button, Text } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Choices, movedBy } from "../../app/statistics/unitStatistics";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import type { Sensitivity } from "../../scoring/panel/sensitivity";
import type { Sobol } from "../../scoring/panel/sobol";
import { Problem } from "../../system/problem";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { NumberTable } from "./NumberTable";

type Found = Parameters<typeof movedBy>[0];

interface SensitivityProps {
  readonly found: Found;
  readonly choices: Choices;
}

/** What was worked out, and of what: of anything else it says nothing. */
interface WorkedOut extends SensitivityProps {
  readonly moved: Sensitivity | Problem;
}

/** How much of what ranks move comes from weights, and how much from the method: worked out when it is asked for. */
export function SensitivityOfRanks({ found, choices }: SensitivityProps): ReactNode {
  const { t } = useTranslation();
  const [worked, setWorked] = useState<WorkedOut>();
  const isOfThis = worked?.found === found && worked.choices === choices;
  return (
    <ViewTitle title={t("statistics.sensitivity")} hint={t("statistics.sensitivityHint")}>
      <div>
        <Button
          size="small"
          onClick={() => setWorked({ found, choices, moved: movedOrProblem(found, choices) })}
        >
          {t("statistics.analyse")}
        </Button>
      </div>
      {isOfThis && <Moved moved={worked.moved} />}
    </ViewTitle>
  );
}

function movedOrProblem(found: Found, choices: Choices): Sensitivity | Problem {
  try {
    return movedBy(found, choices);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

function Moved({ moved }: Pick<WorkedOut, "moved">): ReactNode {
  const { t } = useTranslation();
  if (moved instanceof Problem) return <Notice intent="warning">{inWords(languageOf(), moved.said)}</Notice>;
  const sources = Object.entries(moved) as [keyof Sensitivity, Sobol][];
  if (sources.every(([, { total }]) => Number.isNaN(total)))
    return <Text size={200}>{t("statistics.still")}</Text>;
  // what a sample makes of nothing at all may be a little below 0
  const percent = (index: number): string => `${(Math.max(0, index) * 100).toFixed(1)}%`;
  return (
    <NumberTable
      label={t("statistics.sensitivity")}
      heads={[
        t("statistics.sensitivityHead.source"),
        t("statistics.sensitivityHead.first"),
        t("statistics.sensitivityHead.total"),
      ]}
      rows={sources.map(([source, { first, total }]) => [
        t(`statistics.sources.${source}`),
        percent(first),
        percent(total),
      ])}
    />
  );
}
