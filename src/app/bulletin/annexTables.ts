import { drawBars } from "../../documents/charts/barChart";
import type { Scene } from "../../documents/charts/scene";
import type { Annex } from "../../documents/official/official";
import { roundPublished } from "../../formula/round";
import { inWords } from "../../i18n/words";
import { saidPeriod } from "../../system/periodWords";
import type { IndicatorSystem } from "../../system/schema";
import type { TaskState } from "../../validation/taskCells";
import { STATE_WORD } from "../../validation/taskCells";
import type { Annexes, ScoreAnnexRow } from "../../workbook/bulletin/annexes";

const NONE = "—";
const STATES: readonly (readonly [TaskState, string])[] = [
  ["done", "#548235"],
  ["under-way", "#2F75B5"],
  ["late", "#C00000"],
  ["not-started", "#A6A6A6"],
];

/** 指标得分情况表. */
export function scoreAnnex(title: string, { scores, decimals }: Annexes): Annex {
  return {
    title,
    table: {
      columns: [
        { title: "序号", share: 0.08, align: "center" },
        { title: "类别", share: 0.17, align: "center" },
        { title: "指标", share: 0.39, align: "left" },
        { title: "分值", share: 0.11, align: "center" },
        { title: "得分", share: 0.12, align: "right" },
        { title: "得分率", share: 0.13, align: "right" },
      ],
      rows: scores.map((row) => {
        const { no, group, name, points, score } = row;
        return [
          ...[String(no), group, name, String(points)],
          ...[score === undefined ? NONE : score.toFixed(decimals), rateText(row)],
        ];
      }),
    },
  };
}

/** 政策措施任务进展情况表. */
export function taskAnnex(title: string, { tasks }: Annexes): Annex {
  return {
    title,
    table: {
      columns: [
        { title: "责任单位", share: 0.34, align: "left" },
        { title: "任务数", share: 0.1, align: "center" },
        ...STATES.map(([state]) => ({ title: STATE_WORD[state], share: 0.1, align: "center" as const })),
        { title: "完成比例", share: 0.16, align: "right" },
      ],
      rows: tasks.map(({ unit, total, counts, percent }) => [
        ...[unit, String(total)],
        ...STATES.map(([state]) => String(counts[state])),
        percentText(percent),
      ]),
    },
  };
}

/** How much of its points each indicator has. */
export function scoreScene(system: IndicatorSystem, { scores }: Annexes): Scene {
  const rates = scores.map(({ score, points }) => (score === undefined ? 0 : (score / points) * 100));
  return drawBars({
    title: `${periodOf(system)}各指标得分率`,
    legend: [{ name: "得分率", color: "#2F75B5" }],
    bars: scores.map((row, i) => ({
      label: row.name,
      parts: [Math.max(0, rates[i]!)],
      shown: rateText(row),
    })),
    most: Math.max(100, ...rates),
    unit: "%",
  });
}

/** The tasks of each unit by their states. */
export function taskScene(system: IndicatorSystem, { tasks }: Annexes): Scene {
  return drawBars({
    title: `${periodOf(system)}各单位任务进展（项）`,
    legend: STATES.map(([state, color]) => ({ name: STATE_WORD[state], color })),
    bars: tasks.map(({ unit, counts, total }) => ({
      label: unit,
      parts: STATES.map(([state]) => counts[state]),
      shown: String(total),
    })),
    // whole tasks on the axis
    most: Math.ceil(Math.max(4, ...tasks.map(({ total }) => total)) / 4) * 4,
    unit: "",
  });
}

function rateText({ score, points }: ScoreAnnexRow): string {
  return score === undefined ? NONE : percentText((score / points) * 100);
}

function percentText(percent: number): string {
  return `${roundPublished(percent, 1)}%`;
}

function periodOf({ period }: IndicatorSystem): string {
  return inWords("zh", saidPeriod(period));
}
