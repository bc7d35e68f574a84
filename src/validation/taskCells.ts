import type { FoundCell } from "./foundCell";

/** What people write into a row of 任务台账. */
export const TASK_PARTS = [
  ...(["measure", "title", "task", "unit", "person", "deadline", "target"] as const),
  ...(["progress", "percent", "state", "problem", "help", "evidence", "last"] as const),
] as const;
export type TaskPart = (typeof TASK_PARTS)[number];

/** A row of 任务台账 as it stands in the workbook. */
export interface TaskCells {
  /** its number in the ledger; undefined where there is none */
  readonly no: number | undefined;
  /** no. of the policy measure; undefined where the cell names none */
  readonly measure: number | undefined;
  readonly task: string;
  /** name of the responsible unit, as it stands there */
  readonly unit: string;
  /** of the department with that name; undefined where there is none */
  readonly department: string | undefined;
  /** it stands below the table, where no formula counts it */
  readonly isOutside?: true;
  /** of those columns that are there */
  readonly cells: Readonly<Partial<Record<TaskPart, FoundCell>>>;
}

/** How far a task is. */
const TASK_STATES = ["not-started", "under-way", "done", "late"] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** The words of the sheet for it. */
export const STATE_WORD: Readonly<Record<TaskState, string>> = {
  "not-started": "未启动",
  "under-way": "进行中",
  done: "已完成",
  late: "滞后",
};

/** The state that a cell names; undefined for any other text, and for none. */
export function stateIn(text: string): TaskState | undefined {
  return TASK_STATES.find((state) => STATE_WORD[state] === text.trim());
}
