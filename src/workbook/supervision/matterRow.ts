import type { MatterPart } from "../../validation/matterCells";
import type { IndicatorSystem } from "../../system/schema";
import type { Content } from "../plan/plan";

/** A row of 督查督导: what was looked at, what was asked of whom, until when, and what came of it. */
export interface MatterRow {
  readonly system: IndicatorSystem;
  /** its number, from 1 */
  readonly no: number;
  /** what stands in the cells that people fill; what is not there is empty */
  readonly cells: Readonly<Partial<Record<MatterPart, Content>>>;
}

/** Rows that are free for what comes. */
const FREE = 12;

/** Rows with free ones behind them. */
export function matterRows(system: IndicatorSystem, filled: readonly MatterRow["cells"][] = []): MatterRow[] {
  const free = Array.from({ length: FREE }, (): MatterRow["cells"] => ({}));
  return [...filled, ...free].map((cells, i) => ({ system, no: i + 1, cells }));
}
