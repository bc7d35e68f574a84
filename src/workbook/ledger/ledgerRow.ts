import { measureUnits } from "../../system/measures";
import type { IndicatorSystem } from "../../system/schema";
import type { Content } from "../plan/plan";
import type { TaskPart } from "../../validation/taskCells";

/** A row of 任务台账. */
export interface LedgerRow {
  readonly system: IndicatorSystem;
  /** its number in the ledger, from 1 */
  readonly no: number;
  /** what stands in the cells that people fill; what is not there is empty */
  readonly cells: Readonly<Partial<Record<TaskPart, Content>>>;
}

/**
 * The ledger as the document sets it: every measure once for each unit that answers for it, in the words of the document. The
 * lead office breaks the measures into tasks from there.
 */
export function ledgerRows(system: IndicatorSystem): LedgerRow[] {
  const rows = system.measures.flatMap((measure) =>
    measureUnits(system, measure).map(({ name }) => ({ measure, unit: name })),
  );
  return rows.map(({ measure: { no, title }, unit }, i) => ({
    ...{ system, no: i + 1 },
    cells: { measure: no, title, task: title, unit },
  }));
}
