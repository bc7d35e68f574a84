import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { WorkbookReading } from "../../app/workbookState";
import { isCounted } from "../../scoring/unit/constraint";
import { isUnscored, type Scorecard } from "../../scoring/unit/scorecard";
import { languageOf } from "../../i18n/start";
import { inWords } from "../../i18n/words";
import type { WrongScore } from "../../workbook/publication/wrongScores";
import { shownTime } from "../../workbook/shownTime";
import { CellLink } from "../notice/CellLink";
import { Notice } from "../notice/Notice";
import { placesOf } from "../told/placesOf";

interface ScoreNoticesProps {
  readonly facts: NonNullable<WorkbookReading["facts"]>;
  readonly card: Scorecard;
}

/** What the scores are, and what they are not yet. */
export function ScoreNotices({ facts, card }: ScoreNoticesProps): ReactNode {
  const { t } = useTranslation();
  const { scores, examples } = facts;
  const overwritten = scores?.overwritten[0];
  const open = card.indicators.filter(isUnscored).length;
  return (
    <>
      {!scores && <Notice intent="info">{t("scores.notWritten")}</Notice>}
      {scores && !scores.isLast && (
        <Notice intent="warning">{t("scores.earlier", { time: shownTime(scores.time) })}</Notice>
      )}
      {overwritten && <OverwrittenNotice count={scores.overwritten.length} first={overwritten} />}
      {scores?.isLast && scores.changed.length === 0 && !overwritten && (
        <Notice intent="info">{t("score.current", { time: shownTime(scores.time) })}</Notice>
      )}
      {scores?.isLast && scores.changed.length > 0 && (
        <Notice intent="warning">
          {t("scores.stale", { time: shownTime(scores.time), places: placesOf(t, scores.changed) })}
        </Notice>
      )}
      {examples > 0 && <Notice intent="warning">{t("score.examples", { count: examples })}</Notice>}
      {open > 0 && <Notice intent="warning">{t("scores.open", { count: open })}</Notice>}
      {!card.indicators.every(isCounted) && <Notice intent="warning">{t("score.unsettled")}</Notice>}
    </>
  );
}

/** What somebody has typed over on 计分表: the first of it, with the way there. */
function OverwrittenNotice({
  count,
  first,
}: {
  readonly count: number;
  readonly first: WrongScore;
}): ReactNode {
  const { t } = useTranslation();
  const { sheet, cell, isLost } = first;
  if (isLost)
    return (
      <Notice intent="warning">
        {cell === "" ? t("scores.lostSheet") : t("scores.lost", { what: cell })}
      </Notice>
    );
  const said = (value: WrongScore["found"]): string =>
    typeof value === "string" ? value : inWords(languageOf(), value);
  const values = { count, found: said(first.found), expected: said(first.expected) };
  return (
    <Notice intent="warning">
      {t("scores.overwritten", values)} <CellLink sheet={sheet} cell={cell} />
    </Notice>
  );
}
