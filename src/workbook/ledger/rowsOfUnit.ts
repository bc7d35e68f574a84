import type { IndicatorSystem } from "../../system/schema";
import { TASK_PARTS, type TaskCells, type TaskPart } from "../../validation/taskCells";
import { carriedContent } from "../archive/carriedContent";
import type { Content } from "../plan/plan";
import type { LedgerRow } from "./ledgerRow";

/** The lines of one unit as they stand in the ledger; those without a number, by which they are found again, are left out. */
export function rowsOfUnit(
  system: IndicatorSystem,
  tasks: readonly TaskCells[],
  department: string,
): LedgerRow[] {
  return tasks.flatMap(({ no, department: of, cells }, i): LedgerRow[] => {
    const isFirst = tasks.findIndex((task) => task.no === no) === i;
    if (of !== department || no === undefined || !isFirst) return [];
    const contents = TASK_PARTS.flatMap((part): [TaskPart, Content][] => {
      const cell = cells[part];
      return !cell || cell.kind === "blank" ? [] : [[part, carriedContent(cell.value)]];
    });
    return [{ system, no, cells: Object.fromEntries(contents) as LedgerRow["cells"] }];
  });
}
