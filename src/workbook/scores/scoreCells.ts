import { isCounted } from "../../scoring/unit/constraint";
import {
  type Carried,
  type GroupScore,
  isUnscored,
  type Scorecard,
  type Veto,
} from "../../scoring/unit/scorecard";
import type { IndicatorSystem } from "../../system/schema";
import type { TableChanges } from "../journal/columnChange";
import { NO_TASK } from "../idle";
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
  const groups = card.groups.map((group): [string, Record<string, Content>] => [
    group.id,
    { [GROUP_COLUMN.score]: group.score, [GROUP_COLUMN.note]: groupNote(group) },
  ]);
  const constrained = card.indicators.some(({ points }) => points === null);
  return new Map<string, Record<string, Content>>([
    ...groups,
    [
      SUMMARY_KEY.composite,
      { [GROUP_COLUMN.score]: card.composite, [GROUP_COLUMN.note]: compositeNote(card) },
    ],
    ...(card.grade !== undefined
      ? ([[SUMMARY_KEY.grade, { [GROUP_COLUMN.note]: card.grade ?? gradeNote(card) }]] as const)
      : []),
    ...(constrained ? ([[SUMMARY_KEY.veto, { [GROUP_COLUMN.note]: vetoNote(card) }]] as const) : []),
  ]);
}

function groupNote({ score, carried }: GroupScore): string | null {
  if (carried?.by === 0) return NO_TASK;
  if (score === null) return NOTE.open;
  return carried ? carriedWords(carried) : null;
}

/** How a whole is made where some of its members had no task, so that it can be recalculated. */
function carriedWords({ points, by, of }: Carried): string {
  const [idle, rest] = [points, by].map(plainText);
  return `${idle}${CARRIED.idle}${rest}${CARRIED.by}${of}${CARRIED.of}`;
}

/** Sums of decimals carry an error in their last digits, which a cell does not show. */
function plainText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** What stands after the points without a task, after those that carry them, and after those of the whole. */
export const CARRIED = { idle: "分本年无任务，由其余", by: "分按比例折算为", of: "分" } as const;

export const NOTE = {
  open: "不完整，有指标未计分",
  without: "有指标未计分",
  uncounted: "约束条件数据缺失或有误",
  undecided: "数据缺失或有误，尚不能判断",
  none: "未触发",
  gradeOpen: "须按各县名次确定",
} as const;

/** Why there is no grade. */
function gradeNote({ composite, indicators }: Scorecard): string {
  if (composite === null) return NOTE.open;
  return indicators.every(isCounted) ? NOTE.gradeOpen : NOTE.uncounted;
}

/** What there is no composite for: a score, or a count whose events take points away. */
function waits({ indicators }: Scorecard): string {
  return indicators.some(isUnscored) || indicators.every(isCounted) ? NOTE.open : NOTE.uncounted;
}

function compositeNote(card: Scorecard): string | null {
  const { composite, complete, indicators, carried } = card;
  if (carried?.by === 0) return NO_TASK;
  if (composite === null) return waits(card);
  if (complete) return carried ? carriedWords(carried) : null;
  return indicators.some(isUnscored) ? NOTE.without : NOTE.uncounted;
}

/** What a note says of constraints that are triggered; empty where it says that none is, or that nobody knows. */
export function raisedIn(note: unknown): string {
  const text = String(note ?? "");
  return text.startsWith(RAISED) ? text.slice(RAISED.length) : "";
}

/** Whether a veto is raised, and by what; not before all counts are there. */
export function vetoNote(card: Scorecard): string {
  return standingNote(card) + lossesNote(card);
}

/** What a constraint with an effect of its own does to the whole, behind its count. */
export function effectNote(
  { effect, cap }: Pick<Veto, "effect" | "cap">,
  { vetoCap }: Pick<IndicatorSystem["options"], "vetoCap">,
): string {
  if (effect === "zero") return "，综合得分记 0 分";
  if (effect === "cap") return `，综合得分不超过 ${cap ?? vetoCap} 分`;
  return effect === "lower-grade" ? "，等次降一等" : "";
}

/** What stands in front of the points that events have taken away. */
export const LOSSES = "；扣分：";

function lossesNote({ losses }: Scorecard): string {
  const each = losses.map(({ name, count, unit, points }) => `${name} ${count} ${unit}扣 ${points} 分`);
  return each.length === 0 ? "" : LOSSES + each.join("；");
}

function standingNote({ vetoes, indicators }: Scorecard): string {
  if (vetoes.length > 0) {
    return `${RAISED}${vetoes.map((veto) => `${veto.name} ${veto.count} ${veto.unit}（${veto.department}）${effectNote(veto, {})}`).join("；")}`;
  }
  return indicators.every(isCounted) ? NOTE.none : NOTE.undecided;
}
