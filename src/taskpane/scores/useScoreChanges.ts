import { useMemo, useState } from "react";
import { changesBetween, type ScoreChanges, scoresNow, scoresThen } from "../../app/changesSince";
import type { WorkbookReading } from "../../app/workbookState";
import { languageOf } from "../../i18n/start";
import { inputsOf } from "../../workbook/journal/inputs";
import { useLastYear, useRuns } from "../session/useRuns";

/** What scores are held against: the run before, or what last year ended with. */
export type Against = "run" | "year";

interface Compared {
  readonly against: Against;
  readonly setAgainst: (against: Against) => void;
  /** there are scores of last year */
  readonly hasYear: boolean;
  readonly changes: ScoreChanges | undefined;
}

/**
 * What has changed of the scores.
 *
 * @param isWritten the scores of now are those of the last run: it is compared with the one before
 */
export function useScoreChanges(ours: WorkbookReading["ours"], isWritten: boolean): Compared {
  const runs = useRuns();
  const lastYear = useLastYear();
  const [chosen, setAgainst] = useState<Against>("run");
  const language = languageOf();
  const hasYear = lastYear?.detail !== undefined;
  const against = hasYear ? chosen : "run";
  const changes = useMemo(() => {
    const past = against === "year" ? lastYear : runs?.at(isWritten ? -2 : -1);
    const before = past && scoresThen(past);
    if (!ours || !before) return undefined;
    const { card, submission } = ours;
    const found = changesBetween(submission.system, before, scoresNow(card, inputsOf(submission)), language);
    return against === "year" ? withoutCauses(found) : found;
  }, [ours, runs, lastYear, against, isWritten, language]);
  return { against, setAgainst, hasYear, changes };
}

/** Against another year every input is another one: it says nothing to name them. */
function withoutCauses(changes: ScoreChanges): ScoreChanges {
  const indicators = [...changes.indicators].map(
    ([no, { before, after }]) => [no, { before, after, causes: undefined }] as const,
  );
  return { ...changes, indicators: new Map(indicators) };
}
