import type { IndicatorSystem } from "../../system/schema";
import { TASK_PARTS, type TaskCells, type TaskPart } from "../../validation/taskCells";
import { carriedContent } from "../archive/carriedContent";
import type { Content } from "../plan/plan";
import type { LedgerRow } from "./ledgerRow";

/** A task that has a number. */
export type NumberedTask = TaskCells & { readonly no: number };

/** The tasks of a unit that have numbers; of those with one number the first counts, whosoever it is. */
export function numberedTasks(tasks: readonly TaskCells[], department: string): NumberedTask[] {
  const numbered = tasks.filter((task): task is NumberedTask => task.no !== undefined);
  const first = new Map(numbered.toReversed().map((task) => [task.no, task]));
  return numbered.filter((task) => task.department === department && first.get(task.no) === task);
}

/** The lines of one unit as they stand in the ledger; those without a number, by which they are found again, are left out. */
export function rowsOfUnit(
  system: IndicatorSystem,
  tasks: readonly TaskCells[],
  department: string,
): LedgerRow[] {
  return numberedTasks(tasks, department).map(({ no, cells }): LedgerRow => {
    const contents = TASK_PARTS.flatMap((part): [TaskPart, Content][] => {
      const cell = cells[part];
      return !cell || cell.kind === "blank" ? [] : [[part, carriedContent(cell.value)]];
    });
    return { system, no, cells: Object.fromEntries(contents) as LedgerRow["cells"] };
  });
}
