import type { Surroundings } from "../../excel/read/surroundings";
import type { Setting } from "../../excel/sheets/settings";
import type { Period } from "../../system/period";
import type { ArchivedSheet } from "../../workbook/archive/archivedSheet";
import type { Lacking } from "../../workbook/archive/pastEntries";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { WorkbookPlan } from "../../workbook/plan/plan";

/** The result of generating, with names of sheets. */
export interface Generated {
  readonly period: Period;
  /** the period of the sheets that were there; undefined in a workbook that had none */
  readonly before?: Period;
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly archived: readonly string[];
  /** what departments will have to enter of the time before a period that has begun */
  readonly lacking: readonly Lacking[];
  /** settings of view and print that this Excel has refused */
  readonly refused: readonly Setting[];
}

/** What is made in a workbook, and what becomes of the sheets that are there. */
export interface Choice {
  readonly around: Surroundings;
  readonly plan: WorkbookPlan;
  /** sheets of ours that are set aside first */
  readonly archived: readonly ArchivedSheet[];
  /** formulas on sheets that stay, written again since sheets that they refer to are made anew */
  readonly relinked: readonly ColumnChange[];
  /** formulas of 下发与回收 over fill sheets that are made anew, written again */
  readonly counting: readonly ColumnChange[];
  readonly told: Omit<Generated, "refused">;
}
