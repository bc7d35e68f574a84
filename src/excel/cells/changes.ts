import { rangeOn } from "../request/passing";
import { Problem } from "../../system/problem";
import { remainingOf } from "../../workbook/journal/columnChange";
import type { ColumnChange, Stored } from "../../workbook/journal/stored";
import { Part } from "../request/part";
import type { Requests } from "../request/requests";
import { assignable } from "./content";
import { readingCells } from "./readingCells";
import { allOf, putColumn } from "./formulas";

/**
 * Writes the cells of changes as they are after a job, or as they were before it. Answered by a Problem where Excel has
 * not kept a formula as it was written.
 */
export function writingChanges(changes: readonly ColumnChange[], which: "before" | "after"): Part {
  return new Part(({ workbook }) => {
    const checks = changes.map((change) => {
      const { sheet, row, column, blanks } = change;
      const cells = change[which];
      const range = rangeOn(workbook.worksheets.getItem(sheet), {
        row,
        column,
        rows: cells.length,
        columns: 1,
      });
      return putColumn(range, cells.map(input), sheet, { row, column }, blanks);
    });
    return allOf(checks);
  });
}

/**
 * Puts back what was there before the job, in cells that still hold what the job wrote. What somebody has typed since
 * stays; sheets that were deleted or renamed are left alone.
 *
 * @returns whether nothing that the job wrote is left; false where Excel refuses to write, as to a protected sheet
 * @throws Problem when Excel does not keep the formulas that were there before
 */
export async function putBack(requests: Requests, changes: readonly ColumnChange[]): Promise<boolean> {
  const left = await requests.send(standing(changes));
  if (left.length === 0) return true;
  try {
    await requests.send(writingChanges(left, "before"));
    return true;
  } catch (error) {
    if ((await requests.send(standing(changes))).length === 0) return true;
    // a Problem says that Excel did not keep the formulas; other errors, that it refused to write
    if (error instanceof Problem) throw error;
    return false;
  }
}

/**
 * Reads which part of a job's changes its cells hold now.
 *
 * @param isSettled the job had ended before: see `remainingOf`
 */
export function standing(changes: readonly ColumnChange[], isSettled = false): Part<ColumnChange[]> {
  return readingCells(changes).map((now) =>
    changes.flatMap((change, i) => remainingOf(change, now[i], isSettled)),
  );
}

/** `null` leaves a cell as it is. */
function input(cell: Stored): string | number | boolean | null {
  if (cell === null || typeof cell === "boolean" || cell === "") return cell;
  return assignable(cell);
}
