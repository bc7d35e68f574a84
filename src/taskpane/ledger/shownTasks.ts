import type { Ledger, LedgerTask } from "../../app/ledger";

/** A task with the measure that it belongs to. */
export interface ShownTask extends LedgerTask {
  /** title of the measure; empty where it belongs to none */
  readonly measure: string;
}

/** A unit with its tasks. */
export interface UnitTasks {
  readonly name: string;
  readonly count: number;
  readonly done: number;
  readonly late: number;
  /** mean of what is done, in per cent */
  readonly percent: number;
}

/** Every task of a ledger, in its order. */
export function tasksOf({ measures }: Ledger): ShownTask[] {
  return measures.flatMap(({ title, tasks }) => tasks.map((task) => ({ ...task, measure: title })));
}

const ORDER: readonly LedgerTask["state"][] = ["late", "not-started", "under-way", "done"];

/** What is late comes first, and of that what should have been done first. */
export function inOrder(tasks: readonly ShownTask[]): ShownTask[] {
  const day = ({ deadline }: ShownTask): string => deadline ?? "9999";
  return [...tasks].sort(
    (one, other) =>
      ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || day(one).localeCompare(day(other)),
  );
}

/** The units that answer for tasks, those with most that is late first. */
export function unitsIn(tasks: readonly ShownTask[]): UnitTasks[] {
  const names = [...new Set(tasks.map(({ unit }) => unit))].filter((name) => name !== "");
  return names
    .map((name) => {
      const own = tasks.filter(({ unit }) => unit === name);
      const count = (state: LedgerTask["state"]): number => own.filter((task) => task.state === state).length;
      return {
        ...{ name, count: own.length, done: count("done"), late: count("late") },
        percent: own.reduce((sum, task) => sum + shareOf(task), 0) / own.length,
      };
    })
    .sort((one, other) => other.late - one.late);
}

/** As 台账总览 counts it: what is said to be done without a number is done. */
function shareOf({ percent, state }: ShownTask): number {
  return percent ?? (state === "done" ? 100 : 0);
}
