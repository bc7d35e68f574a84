import type { Datum } from "../../../bulletin/datum";
import { wordsInCell } from "../../../bulletin/numbers";
import { lastDayOf, type Period } from "../../../system/period";
import { foundIn } from "../../../validation/quoted";
import { serialOf } from "../../../validation/serialDate";
import type { TaskCells, TaskPart, TaskState } from "../../../validation/taskCells";
import { deadlineOf, isOverdue, isReported, percentOf, stateOfTask } from "../../../validation/tasks";
import { cellName } from "../../plan/cellName";
import type { BulletinSources } from "./sources";

/** A task of the ledger with what counts of it. */
export interface CountedTask {
  readonly task: TaskCells;
  readonly state: TaskState;
  /** share that is done, as the overview counts it */
  readonly share: number;
  readonly isReported: boolean;
  /** days over its day at the end of the period; 0 for what is not over it */
  readonly over: number;
}

/** The tasks that the overview counts too: those that stand in the table. */
export function countedTasks({ submission: { system, tasks = [] } }: BulletinSources): CountedTask[] {
  const { period } = system;
  return tasks
    .filter((task) => task.task !== "" && !task.isOutside)
    .map((task) => {
      const state = stateOfTask(task, period);
      const said = percentOf(task);
      return {
        ...{ task, state, isReported: isReported(task), over: daysOver(task, period) },
        share: said ?? (state === "done" ? 1 : 0),
      };
    });
}

function daysOver(task: TaskCells, period: Period): number {
  const deadline = deadlineOf(task);
  if (deadline === undefined || !isOverdue(task, period)) return 0;
  return serialOf(lastDayOf(period)) - serialOf(deadline);
}

/** The mean share of tasks in per cent; 0 for none. */
export function meanPercent(tasks: readonly CountedTask[]): number {
  if (tasks.length === 0) return 0;
  return (tasks.reduce((sum, { share }) => sum + share, 0) / tasks.length) * 100;
}

const ENDING = /[。；;，,.！!\s]+$/;

/** What a cell of a task says, without the mark at its end; undefined where it is empty. */
export function wordsOf({ cells }: TaskCells, part: TaskPart): Datum | undefined {
  const cell = cells[part];
  const text = cell
    ? foundIn(cell)
        .trim()
        .replace(ENDING, "")
        .replace(/\s*\n\s*/g, "；")
    : "";
  return cell && text !== "" ? wordsInCell(text, cellName(cell.sheet, cell.cell)) : undefined;
}
