import { Problem } from "../../system/problem";
import { remainingOf } from "../../workbook/journal/columnChange";
import type { ColumnChange, Stored } from "../../workbook/journal/stored";
import { areaAddress } from "../../workbook/plan/address";
import { Part } from "../request/part";
import type { Requests } from "../request/requests";
import { assignable } from "./content";
import { readingCells } from "./readingCells";
import { allOf, putColumn } from "./formulas";

/** Writes what a job writes, or what was there before it. Answered by an error where formulas do not stand as written. */
export function writingChanges(changes: readonly ColumnChange[], which: "before" | "after"): Part {
  return new Part(({ workbook }) => {
    const checks = changes.map((change) => {
      const { sheet, row, column, blanks } = change;
      const cells = change[which];
      const range = workbook.worksheets
        .getItem(sheet)
        .getRange(areaAddress({ row, column, rows: cells.length, columns: 1 }));
      return putColumn(range, cells.map(input), sheet, { row, column }, blanks);
    });
    return allOf(checks);
  });
}

/**
 * Puts back what was there before, in cells that hold what the job has written to them. What somebody has typed there
 * since stays, and so does all on a sheet that was deleted or renamed.
 *
 * @returns whether nothing that the job has written is left: a sheet that refuses to be written was not written to
 *   either
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
