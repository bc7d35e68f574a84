import { Button } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ScoreState } from "../../app/scores";
import { shownTime } from "../../workbook/shownTime";
import { Notice } from "../step/Notice";

/** More changed cells than these are counted, not named. */
const NAMED = 5;

interface ScoreStateNoticeProps {
  readonly disabled: boolean;
  readonly state: ScoreState | undefined;
  readonly onUndo: () => void;
}

/** Whether the scores in the workbook are those of its entries, and the way back from the last run. */
export function ScoreStateNotice({ disabled, state, onUndo }: ScoreStateNoticeProps): ReactNode {
  const { t } = useTranslation();
  if (!state || state.kind === "none") return null;
  return (
    <>
      {state.kind === "current" ? (
        <Notice intent="info">{t("score.current", { time: shownTime(state.time) })}</Notice>
      ) : (
        <Notice intent="warning">{t("score.stale", { places: placesOf(state, t) })}</Notice>
      )}
      <Button size="small" disabled={disabled} onClick={onUndo}>
        {t("score.undo")}
      </Button>
    </>
  );
}

function placesOf({ changed }: Extract<ScoreState, { kind: "stale" }>, t: TFunction): string {
  const places = changed.slice(0, NAMED).map(({ sheet, cell }) => `${sheet} ${cell}`.trim());
  const named = places.filter(Boolean).join(t("separator"));
  return changed.length > NAMED ? t("score.more", { places: named, count: changed.length }) : named;
}
