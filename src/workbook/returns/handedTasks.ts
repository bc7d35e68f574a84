import type { TaskCells } from "../../validation/taskCells";

/** The tasks that a unit was given: their words by the numbers that they had then. */
export type HandedTasks = ReadonlyMap<number, string>;

/**
 * Which task that was handed out a row of a ledger is of. Numbers are people's: somebody who puts a line in between may give
 * all others new ones. So a row is known by its number where its words are those that were handed out under it, and else by
 * its words alone, where they were handed out once and stand there once.
 *
 * @param own rows of one unit
 * @returns the number that it was handed out under, by row; a row that is none of those is left out
 */
export function rowsHandedOut(handed: HandedTasks, own: readonly TaskCells[]): Map<TaskCells, number> {
  const found = new Map<TaskCells, number>();
  const known = new Set<number>();
  for (const row of own) {
    if (row.no === undefined || known.has(row.no) || handed.get(row.no) !== row.task) continue;
    found.set(row, row.no);
    known.add(row.no);
  }
  const left = own.filter((row) => !found.has(row));
  for (const row of left) {
    const numbers = [...handed].filter(([no, words]) => words === row.task && !known.has(no));
    const alike = left.filter(({ task }) => task === row.task);
    if (numbers.length === 1 && alike.length === 1) found.set(row, numbers[0]![0]);
  }
  return found;
}

/** As they would be handed out now: of those with one number the first counts. */
export function handedNow(tasks: readonly TaskCells[], department: string): Map<number, string> {
  const numbered = tasks.flatMap((task) => (task.no === undefined ? [] : [[task.no, task] as const]));
  const first = new Map(numbered.toReversed());
  return new Map(
    numbered.flatMap(([no, task]) =>
      first.get(no) === task && task.department === department ? [[no, task.task] as const] : [],
    ),
  );
}
