import { Problem } from "../../system/problem";
import { areaAddress } from "../../workbook/plan/address";
import { remainingOf } from "../../workbook/journal/columnChange";
import type { ColumnChange, Stored } from "../../workbook/journal/stored";
import { assignable } from "../content";
import { allOf, type Check, queueColumn } from "../formulas";
import { currentCells } from "./current";

/**
 * Queues what a job writes, or what was there before it.
 *
 * @returns whether formulas stand as they were written, once the context was synchronised
 */
export function queueChanges(
  { workbook }: Excel.RequestContext,
  changes: readonly ColumnChange[],
  which: "before" | "after",
): Check {
  const checks = changes.map((change) => {
    const { sheet, row, column, blanks } = change;
    const cells = change[which];
    const range = workbook.worksheets
      .getItem(sheet)
      .getRange(areaAddress({ row, column, rows: cells.length, columns: 1 }));
    return queueColumn(range, cells.map(input), sheet, { row, column }, blanks);
  });
  return allOf(checks);
}

/**
 * Puts back what was there before, in cells that hold what the job has written to them. What somebody has typed there
 * since stays, and so does all on a sheet that was deleted or renamed.
 *
 * @returns whether nothing that the job has written is left: a sheet that refuses to be written was not written to
 *   either
 * @throws Problem when Excel does not keep the formulas that were there before
 */
export async function putBack(
  context: Excel.RequestContext,
  changes: readonly ColumnChange[],
): Promise<boolean> {
  const left = await standing(context, changes);
  if (left.length === 0) return true;
  try {
    const check = queueChanges(context, left, "before");
    await context.sync();
    check();
    return true;
  } catch (error) {
    if ((await standing(context, changes)).length === 0) return true;
    // that formulas do not stay as they are written is another matter than a sheet that is shut
    if (error instanceof Problem) throw error;
    return false;
  }
}

/**
 * Of what a job was to write, the part that stands in its cells now.
 *
 * @param isSettled the job has come to its end before
 */
export async function standing(
  context: Excel.RequestContext,
  changes: readonly ColumnChange[],
  isSettled = false,
): Promise<ColumnChange[]> {
  const now = await currentCells(context, changes);
  return changes.flatMap((change, i) => remainingOf(change, now[i], isSettled));
}

/** `null` leaves a cell as it is. */
function input(cell: Stored): string | number | boolean | null {
  if (cell === null || typeof cell === "boolean" || cell === "") return cell;
  return assignable(cell);
}
