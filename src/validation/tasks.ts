import { lastDayOf, type Period } from "../system/period";
import { foundIn } from "./quoted";
import { dayOf } from "./serialDate";
import { stateIn, type TaskCells, type TaskPart, type TaskState } from "./taskCells";

/** What stands in a cell of a task; empty where there is none. */
export function textOfTask({ cells }: TaskCells, part: TaskPart): string {
  const cell = cells[part];
  return cell ? foundIn(cell).trim() : "";
}

/** How much of a task is done, as a share; undefined where that was not entered, or is none. */
export function percentOf({ cells: { percent } }: TaskCells): number | undefined {
  if (percent?.kind !== "number") return undefined;
  const share = percent.value as number;
  return share >= 0 && share <= 1 ? share : undefined;
}

/** Until when a task is to be done, as `2019-06-30`; undefined where no day was entered. */
export function deadlineOf({ cells: { deadline } }: TaskCells): string | undefined {
  return deadline && dayOf(deadline);
}

/** Whether a task should have been done by the end of a period, and is not. */
export function isOverdue(task: TaskCells, period: Period): boolean {
  const deadline = deadlineOf(task);
  return deadline !== undefined && deadline <= lastDayOf(period) && (percentOf(task) ?? 0) < 1;
}

/** The state that a task has by its numbers: what is over its day is late, and what was not entered is not started. */
export function proposedState(task: TaskCells, period: Period): TaskState {
  const percent = percentOf(task) ?? 0;
  if (percent >= 1) return "done";
  if (isOverdue(task, period)) return "late";
  return percent > 0 ? "under-way" : "not-started";
}

/** The state that a unit has said; undefined where it has said none. */
export function statedState(task: TaskCells): TaskState | undefined {
  return stateIn(textOfTask(task, "state"));
}

/** The state that counts: what was said, or else what the numbers say. */
export function stateOfTask(task: TaskCells, period: Period): TaskState {
  return statedState(task) ?? proposedState(task, period);
}

/** Whether somebody has reported on a task; reports on what is done stay from period to period. */
export function isReported(task: TaskCells): boolean {
  return (["progress", "percent", "state"] as const).some((part) => textOfTask(task, part) !== "");
}

/**
 * Whether a state that was said is none that the numbers allow: nothing but what is done is at 100 %, nothing that is over its
 * day and not done is anything but late, and what has not begun has done nothing. What is behind may be so before its day.
 */
export function contradicts(task: TaskCells, period: Period): boolean {
  const said = statedState(task);
  const percent = percentOf(task);
  if (said === undefined || percent === undefined) return false;
  const proposed = proposedState(task, period);
  if (proposed === "done" || said === "done" || proposed === "late") return said !== proposed;
  return said === "not-started" && percent > 0;
}
