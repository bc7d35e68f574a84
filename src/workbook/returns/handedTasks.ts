import { inOneLine } from "../../validation/quoted";
import type { TaskCells } from "../../validation/taskCells";
import { numberedTasks } from "../ledger/rowsOfUnit";

/** A task as it was handed out: what it is known by beside its number. */
export interface HandedTask {
  readonly task: string;
  /** no. of its measure; null where it has none */
  readonly measure: number | null;
}

/** The tasks that a unit was given, by the numbers that they had then. */
export type HandedTasks = ReadonlyMap<number, HandedTask>;

/**
 * Which task that was handed out a row of a ledger is of. Numbers are people's: somebody who puts a line in between may give
 * all others new ones. So a row is known by its measure and words where they were handed out once and stand there once,
 * whatever its number; and where several tasks of a measure have the same words, by number, as long as all of them have the
 * numbers that they were handed out under: else nobody can tell which is which.
 *
 * @param own rows of one unit
 * @returns the number that it was handed out under, by row; a row that is none of those is left out
 */
export function rowsHandedOut(handed: HandedTasks, own: readonly TaskCells[]): Map<TaskCells, number> {
  const alike = grouped(own, (row) => wordsOf(handedTask(row)));
  const found = new Map<TaskCells, number>();
  for (const [words, given] of grouped([...handed], ([, task]) => wordsOf(task))) {
    const numbers = given.map(([no]) => no);
    const rows = alike.get(words) ?? [];
    if (numbers.length === 1 && rows.length === 1) found.set(rows[0]!, numbers[0]!);
    else if (rows.every(({ no }) => no !== undefined && numbers.includes(no)))
      for (const row of firstOfEach(rows)) found.set(row, row.no!);
  }
  return found;
}

/** Of rows with one number the first. */
function firstOfEach(rows: readonly TaskCells[]): TaskCells[] {
  return rows.filter((row, i) => rows.findIndex(({ no }) => no === row.no) === i);
}

/** As they would be handed out now. */
export function handedNow(tasks: readonly TaskCells[], department: string): Map<number, HandedTask> {
  return new Map(numberedTasks(tasks, department).map((task) => [task.no, handedTask(task)]));
}

/**
 * The tasks by which a copy of the whole workbook is read: what was handed out, and what the unit has got since, by numbers
 * that no task had then.
 */
export function handedAndSince(
  handed: HandedTasks,
  tasks: readonly TaskCells[],
  department: string,
): Map<number, HandedTask> {
  const own = tasks.filter((task) => task.department === department);
  const known = rowsHandedOut(handed, own);
  const since = handedNow(
    tasks.filter((task) => !known.has(task)),
    department,
  );
  return new Map([...since, ...handed]);
}

function handedTask({ task, measure }: TaskCells): HandedTask {
  return { task, measure: measure ?? null };
}

function wordsOf({ task, measure }: HandedTask): string {
  // programs end lines in ways of their own
  return `${measure ?? ""} ${inOneLine(task)}`;
}

function grouped<Of>(all: readonly Of[], keyOf: (one: Of) => string): Map<string, Of[]> {
  const groups = new Map<string, Of[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
