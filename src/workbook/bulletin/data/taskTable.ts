import { type Datum, plain } from "../../../bulletin/datum";
import { wordsInCell } from "../../../bulletin/numbers";
import { lastDayOf, type Period } from "../../../system/period";
import { foundIn } from "../../../validation/quoted";
import { serialOf } from "../../../validation/serialDate";
import type { TaskCells, TaskPart, TaskState } from "../../../validation/taskCells";
import {
  contradicts,
  deadlineOf,
  isOverdue,
  isReported,
  percentOf,
  statedState,
  stateOfTask,
  textOfTask,
} from "../../../validation/tasks";
import { cellName } from "../../plan/cellName";
import type { BulletinSources } from "./sources";

/** A task of the ledger with what counts of it. */
export interface CountedTask {
  readonly task: TaskCells;
  readonly state: TaskState;
  /** share that is done, as the overview counts it */
  readonly share: number;
  readonly isReported: boolean;
  /** days that it is late at the end of the period; 0 for what is not late */
  readonly over: number;
  /** what was entered cannot be read, or contradicts itself: nobody is praised or blamed for it */
  readonly isDoubtful: boolean;
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
        ...{ task, state, isReported: isReported(task), isDoubtful: isDoubtful(task, period) },
        over: state === "late" ? daysOver(task, period) : 0,
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

/** Entries that rules of the ledger object to: they are asked about before they count for or against somebody. */
function isDoubtful(task: TaskCells, period: Period): boolean {
  const isUnread = (part: TaskPart, read: unknown): boolean =>
    textOfTask(task, part) !== "" && read === undefined;
  const isDone = statedState(task) === "done" && percentOf(task) !== 1;
  return (
    contradicts(task, period) ||
    isUnread("percent", percentOf(task)) ||
    isUnread("deadline", deadlineOf(task)) ||
    isUnread("state", statedState(task)) ||
    (isDone && percentOf(task) !== undefined)
  );
}

/** What people write where there is nothing to be said. */
const NONE = /^(无|没有|暂无|[-—－]+)$/;
/** A sentence in a cell becomes a part of ours. */
const WITHIN = /[。！？；!?;]\s*(?=\S)|\s*\n\s*/g;
const ENDING = /[。；;，,.！!\s]+$/;

/** What a cell of a task says, without the mark at its end; undefined where it is empty. */
export function wordsOf({ cells }: TaskCells, part: TaskPart): Datum | undefined {
  const cell = cells[part];
  const text = cell ? partOfSentence(foundIn(cell)) : "";
  return cell && text !== "" && !NONE.test(text)
    ? wordsInCell(text, cellName(cell.sheet, cell.cell))
    : undefined;
}

/** What somebody has written as a sentence of its own, as a part of ours: without marks that would end it. */
export function partOfSentence(text: string): string {
  return text.trim().replace(ENDING, "").replace(WITHIN, "，");
}

/** The unit of a task, with the cell that names it: names may have numbers. */
export function unitOf({ unit, cells }: TaskCells): Datum {
  const cell = cells.unit;
  return cell ? wordsInCell(unit, cellName(cell.sheet, cell.cell)) : plain(unit);
}
