import { isCounted } from "../../scoring/unit/constraint";
import type { Scorecard } from "../../scoring/unit/scorecard";
import type { TableChanges } from "../journal/columnChange";
import type { Content } from "../plan/plan";
import { SUMMARY_KEY } from "./groupColumns";
import { STATUS_TEXT } from "./statusText";
import { RAISED } from "./scoreSheet";
import { GROUP_COLUMN, SCORE_COLUMN } from "../tableNames";

/** Score, status and explanation of every indicator, by its code. */
export function scoreChanges({ indicators }: Scorecard): TableChanges {
  return new Map(
    indicators.map(({ code, score, status, explanation }) => [
      code,
      {
        [SCORE_COLUMN.score]: score,
        [SCORE_COLUMN.status]: STATUS_TEXT[status],
        [SCORE_COLUMN.explanation]: inLines(explanation),
      },
    ]),
  );
}

/** One line for each step of the calculation. */
function inLines(explanation: string): string {
  return explanation.replace(/；/g, "；\n");
}

/** Groups, composite and vetoes, by the key of their row. */
export function summaryChanges(card: Scorecard): TableChanges {
  const groups = card.groups.map(({ id, score }): [string, Record<string, Content>] => [
    id,
    { [GROUP_COLUMN.score]: score, [GROUP_COLUMN.note]: score === null ? NOTE.open : null },
  ]);
  const constrained = card.indicators.some(({ points }) => points === null);
  return new Map<string, Record<string, Content>>([
    ...groups,
    [
      SUMMARY_KEY.composite,
      { [GROUP_COLUMN.score]: card.composite, [GROUP_COLUMN.note]: compositeNote(card) },
    ],
    ...(constrained ? ([[SUMMARY_KEY.veto, { [GROUP_COLUMN.note]: vetoNote(card) }]] as const) : []),
  ]);
}

export const NOTE = {
  open: "不完整，有指标未计分",
  without: "有指标未计分",
  uncounted: "约束条件数据缺失或有误",
  undecided: "约束条件数据缺失或有误，尚不能判断",
  none: "未触发",
} as const;

function compositeNote({ composite, complete, indicators }: Scorecard): string | null {
  if (composite === null) return NOTE.open;
  if (complete) return null;
  return indicators.some(({ points, score }) => points !== null && score === null)
    ? NOTE.without
    : NOTE.uncounted;
}

/** Whether a veto is raised, and by what; not before all counts are there. */
export function vetoNote({ vetoes, indicators }: Scorecard): string {
  if (vetoes.length > 0) {
    return `${RAISED}${vetoes.map(({ name, count, unit, department }) => `${name} ${count} ${unit}（${department}）`).join("；")}`;
  }
  return indicators.every(isCounted) ? NOTE.none : NOTE.undecided;
}
