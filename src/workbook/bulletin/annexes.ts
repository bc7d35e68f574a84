import type { TaskState } from "../../validation/taskCells";
import { countedTasks, meanPercent } from "./data/taskTable";
import { standings } from "./data/scoreTable";
import type { BulletinSources } from "./data/sources";

/** An indicator in the table of scores. */
export interface ScoreAnnexRow {
  readonly no: number;
  readonly group: string;
  readonly name: string;
  readonly points: number;
  /** undefined where there is none */
  readonly score: number | undefined;
}

/** A unit in the table of tasks. */
interface TaskAnnexRow {
  readonly unit: string;
  readonly counts: Readonly<Record<TaskState, number>>;
  readonly total: number;
  /** mean of what is done, in per cent */
  readonly percent: number;
}

/** The tables at the end of a bulletin. */
export interface Annexes {
  readonly decimals: number;
  readonly scores: readonly ScoreAnnexRow[];
  readonly tasks: readonly TaskAnnexRow[];
}

export function annexesOf(sources: BulletinSources): Annexes {
  const { system } = sources.submission;
  const scored = new Map(standings(sources).map(({ indicator, score }) => [indicator.code, score]));
  const scores = system.indicators
    .filter(({ kind }) => kind === undefined)
    .map(({ no, name, group, points, code }) => ({
      ...{ no, name, points, score: scored.get(code) },
      group: system.groups.find(({ id }) => id === group)!.name,
    }));
  return {
    decimals: system.options.decimals,
    scores: scored.size > 0 ? scores : [],
    tasks: taskRows(sources),
  };
}

function taskRows(sources: BulletinSources): TaskAnnexRow[] {
  const all = countedTasks(sources);
  const units = [...new Set(all.map(({ task }) => task.unit))];
  const order = sources.submission.system.departments.map(({ name }) => name);
  const place = (unit: string): number => (order.includes(unit) ? order.indexOf(unit) : order.length);
  return units
    .sort((one, other) => place(one) - place(other))
    .map((unit) => {
      const own = all.filter(({ task }) => task.unit === unit);
      const count = (state: TaskState): number => own.filter((each) => each.state === state).length;
      return {
        ...{ unit: unit === "" ? "责任单位未定" : unit, total: own.length, percent: meanPercent(own) },
        counts: {
          ...{ "not-started": count("not-started"), "under-way": count("under-way") },
          ...{ done: count("done"), late: count("late") },
        },
      };
    });
}
