import type { IndicatorSystem } from "../../system/schema";
import type { TaskCells, TaskPart } from "../../validation/taskCells";
import { carriedContent } from "../archive/carriedContent";
import type { Content } from "../plan/plan";
import { TASK_PARTS } from "../read/readTasks";
import { type LedgerRow, ledgerRows } from "./ledgerRow";

/** What concerns a period alone: of what is done it stays, since there is nothing more to report. */
const REPORTED: readonly TaskPart[] = ["progress", "percent", "state", "problem", "help", "evidence"];

/**
 * The rows of a ledger for another one: as they stand, or where another period begins as the lead office has set them, with what
 * was reached before.
 */
export function carriedLedger(
  system: IndicatorSystem,
  tasks: readonly TaskCells[],
  isNext: boolean,
): LedgerRow[] {
  if (tasks.length === 0) return ledgerRows(system);
  const numbers = numbersOf(tasks);
  const carried = tasks.map(({ cells }, i): LedgerRow => {
    const isDone = cells.percent?.kind === "number" && (cells.percent.value as number) >= 1;
    const kept = TASK_PARTS.filter((part) => !isNext || isDone || !REPORTED.includes(part));
    const contents = kept.flatMap((part): [TaskPart, Content][] => {
      const cell = cells[part];
      return !cell || cell.kind === "blank" ? [] : [[part, carriedContent(cell.value)]];
    });
    const { last: before, ...own } = Object.fromEntries(contents) as LedgerRow["cells"];
    const done = cells.percent?.kind === "number" ? (cells.percent.value as number) : undefined;
    const last = isNext ? (done ?? before) : before;
    return { system, no: numbers[i]!, cells: { ...own, ...(last !== undefined && { last }) } };
  });
  // measures that have come since have no task yet
  const named = new Set(tasks.map(({ measure }) => measure));
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
