import { fillingDepartments } from "../../system/lookup";
import { reportingDepartments } from "../../system/reporting";
import { problem } from "../../system/problem";
import type { Department } from "../../system/schema";
import type { Submission } from "../../validation/entries";
import type { Handout } from "./handout";
import { type KeptRow, newestOf } from "./keptRows";
import { handedNow, type HandedTask } from "./handedTasks";
import { allHeld, cellsOf } from "./held";
import type { RegisterRow } from "./registerRows";
import type { HandedOut } from "./threeWay";

interface Wanted {
  /** ids; undefined for all that fill something */
  readonly departments: readonly string[] | undefined;
  /** handouts that the workbook keeps */
  readonly kept: readonly KeptRow[];
  readonly register: readonly RegisterRow[];
  /** ISO 8601 */
  readonly time: string;
}

/**
 * What departments are given now: what stands in their cells, as their next edition.
 *
 * @throws Problem for an id that no department that fills something has
 */
export function newHandouts(
  submission: Submission,
  { departments, kept, register, time }: Wanted,
): Handout[] {
  const { system } = submission;
  const newest = newestOf(kept, "handout", system.period);
  const tasks = (id: string): [number, HandedTask][] => [...handedNow(submission.tasks ?? [], id)];
  return chosen(submission, departments).map(({ id }) => {
    const noted = register.find(({ department }) => department === id);
    const last = Math.max(0, newest.get(id)?.number ?? 0, noted?.edition ?? 0);
    return {
      system: system.id,
      version: system.version,
      period: system.period,
      region: system.region,
      department: id,
      edition: last + 1,
      time,
      values: entered(submission, id),
      ...(tasks(id).length > 0 && { tasks: tasks(id) }),
    };
  });
}

/** Those that fill something, or have tasks. */
function chosen({ system, tasks }: Submission, ids: readonly string[] | undefined): Department[] {
  const numbered = (tasks ?? []).filter(({ no }) => no !== undefined);
  const given = new Set([
    ...fillingDepartments(system).map(({ id }) => id),
    ...numbered.map(({ department }) => department),
  ]);
  const known = reportingDepartments(system, tasks).filter(({ id }) => given.has(id));
  const unknown = ids?.find((id) => !known.some((department) => department.id === id));
  if (unknown !== undefined)
    throw problem("departmentUnknown", { id: unknown, known: known.map(({ id }) => id) });
  return ids ? known.filter(({ id }) => ids.includes(id)) : known;
}

/** What stands in the cells of a department, without those that are empty. */
function entered(submission: Submission, department: string): HandedOut {
  const held = allHeld(cellsOf(submission, department));
  return Object.fromEntries([...held].filter(([, value]) => value !== null));
}
