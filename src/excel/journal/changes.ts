import { areaAddress } from "../../workbook/plan/address";
import { type ColumnChange, holds, type Stored } from "../../workbook/journal/columnChange";
import { assignable } from "../content";
import { currentCells } from "./current";

/** Queues what a job writes, or what was there before it. */
export function queueChanges(
  { workbook }: Excel.RequestContext,
  changes: readonly ColumnChange[],
  which: "before" | "after",
): void {
  for (const change of changes) {
    const { sheet, row, column } = change;
    const cells = change[which];
    const range = workbook.worksheets
      .getItem(sheet)
      .getRange(areaAddress({ row, column, rows: cells.length, columns: 1 }));
    range.formulas = cells.map((cell) => [written(cell)]);
  }
}

/**
 * Puts back what was there before. Of a sheet that somebody has deleted or renamed since, nothing is put back.
 *
 * @returns whether all cells hold again what they held before: a sheet that refuses to be written was not written
 *   to either
 */
export async function putBack(
  context: Excel.RequestContext,
  changes: readonly ColumnChange[],
): Promise<boolean> {
  const there = await onSheetsThatAreThere(context, changes);
  try {
    queueChanges(context, there, "before");
    await context.sync();
    return true;
  } catch {
    const now = await currentCells(context, there);
    return there.every(({ before }, i) => now[i] !== undefined && holds(now[i], before));
  }
}

async function onSheetsThatAreThere(
  context: Excel.RequestContext,
  changes: readonly ColumnChange[],
): Promise<ColumnChange[]> {
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  const there = new Set(names.filter((_, i) => !sheets[i]!.isNullObject));
  return changes.filter(({ sheet }) => there.has(sheet));
}

/** `null` leaves a cell as it is. */
function written(cell: Stored): string | number | boolean | null {
  if (cell === null || typeof cell === "boolean" || cell === "") return cell;
  return assignable(cell);
}
