import { percentOf, stateOfTask } from "../../validation/tasks";
import type { IndicatorSystem } from "../../system/schema";
import { TASK_PARTS, type TaskCells, type TaskPart } from "../../validation/taskCells";
import { carriedContent } from "../archive/carriedContent";
import type { Content } from "../plan/plan";
import { type LedgerRow, ledgerRows } from "./ledgerRow";

/** What concerns a period alone: of what is done it stays, since there is nothing more to report. */
const REPORTED: readonly TaskPart[] = ["progress", "percent", "state", "problem", "help", "evidence"];

/**
 * The rows of a ledger for another one: as they stand, or where another period begins as the lead office has set them, with what
 * was reached before.
 *
 * @param before the system of the ledger that is there
 * @param isNext another period begins
 */
export function carriedLedger(
  system: IndicatorSystem,
  before: IndicatorSystem,
  tasks: readonly TaskCells[],
  isNext: boolean,
): LedgerRow[] {
  if (tasks.length === 0) return ledgerRows(system);
  const numbers = numbersOf(tasks);
  const carried = tasks.map((task, i): LedgerRow => {
    const { cells } = task;
    const isDone = isNext && stateOfTask(task, before.period) === "done";
    const kept = TASK_PARTS.filter((part) => !isNext || isDone || !REPORTED.includes(part));
    const contents = kept.flatMap((part): [TaskPart, Content][] => {
      const cell = cells[part];
      return !cell || cell.kind === "blank" ? [] : [[part, carriedContent(cell.value)]];
    });
    const { last: earlier, ...own } = Object.fromEntries(contents) as LedgerRow["cells"];
    const done = percentOf(task);
    const last = isNext ? (done ?? earlier) : earlier;
    return { system, no: numbers[i]!, cells: { ...own, ...(last !== undefined && { last }) } };
  });
  // measures that have come since have no task yet; those of which somebody has deleted all tasks stay without
  const named = new Set(before.measures.map(({ no }) => no));
  const last = Math.max(...numbers);
  const added = ledgerRows(system).filter(({ cells }) => !named.has(cells.measure as number));
  return [...carried, ...added.map((row, i) => ({ ...row, no: last + 1 + i }))];
}

/** The number of each task: its own, by which inspections know it, or one that no other has. */
function numbersOf(tasks: readonly TaskCells[]): number[] {
  const taken = new Set(tasks.flatMap(({ no }) => (no === undefined ? [] : [no])));
  const seen = new Set<number>();
  let last = Math.max(0, ...taken);
  return tasks.map(({ no }) => {
    const own = no !== undefined && !seen.has(no) ? no : (last += 1);
    seen.add(own);
    return own;
  });
}
