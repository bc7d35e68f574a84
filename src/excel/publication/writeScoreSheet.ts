import type { ColumnChange } from "../../workbook/journal/stored";
import type { Check } from "../formulas";
import { queueChanges, standing } from "../journal/changes";
import { protectAs, type Shut } from "../protection";

/** How the sheet of scores is kept, beside its cells. */
export interface Kept {
  /** the middle of its footer */
  readonly footer: string;
  /** undefined when it is not protected */
  readonly protection: Shut["options"] | undefined;
}

/** Queues cells, footer and protection of the sheet of scores, which is open. */
export function queueScoreSheetAs(
  context: Excel.RequestContext,
  sheet: string,
  changes: readonly ColumnChange[],
  wanted: Kept,
): Check {
  const check = queueChanges(context, changes, "after");
  queueKept(context.workbook.worksheets.getItem(sheet), wanted);
  return check;
}

/**
 * Puts the sheet of scores back as it was, where what was written to it still stands.
 *
 * @returns whether formulas stand as they were, once the context was synchronised; undefined when the sheet is gone, or
 *   renamed
 */
export async function queueScoreSheetBack(
  context: Excel.RequestContext,
  sheet: string,
  changes: readonly ColumnChange[],
  before: Kept,
): Promise<Check | undefined> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  const protection = worksheet.protection.load("protected");
  const left = await standing(context, changes);
  if (worksheet.isNullObject) return undefined;
  if (protection.protected) worksheet.protection.unprotect();
  const check = queueChanges(context, left, "before");
  queueKept(worksheet, before);
  return check;
}

function queueKept(worksheet: Excel.Worksheet, { footer, protection }: Kept): void {
  worksheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (protection) protectAs(worksheet, protection);
}
