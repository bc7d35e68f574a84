import { queueDeletion } from "../queueDeletion";
import { queueArchived, restoreArchived } from "./archive";
import type { Making } from "../../workbook/archive/making";

/**
 * Deletes the sheets that a generation has made, hidden as they still are, with the names that mean their cells;
 * those that were set aside come back.
 */
export async function takeBackGenerating(context: Excel.RequestContext, job: Making): Promise<void> {
  const made = await madeSheets(context, job);
  await queueDeletion(context, made);
  await context.sync();
  await restoreArchived(context, job.archived);
}

/**
 * Which sheets are new, once the deletion of names that mean their cells is queued: those that the workbook had
 * before mean new cells at the end alone. A sheet that has its own name yet is not one of them.
 */
async function madeSheets(
  context: Excel.RequestContext,
  { made, archived, named }: Making,
): Promise<string[]> {
  const { worksheets, names } = context.workbook;
  const renamed = queueArchived(context, archived);
  const sheets = made.map((name) => worksheets.getItemOrNullObject(name));
  names.load("items/name, items/formula");
  await context.sync();
  const before = new Set(archived.map(({ sheet }) => sheet));
  for (const { sheet } of renamed().there) before.delete(sheet);
  const there = made.filter((name, i) => !sheets[i]!.isNullObject && !before.has(name));
  const references = there.flatMap((sheet) => [`='${sheet.replace(/'/g, "''")}'!`, `=${sheet}!`]);
  const old = new Set(named);
  for (const item of names.items) {
    if (!old.has(item.name) && references.some((reference) => String(item.formula).startsWith(reference)))
      item.delete();
  }
  return there;
}
