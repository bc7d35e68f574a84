import { stampChange } from "../../workbook/history/historyLine";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { PublishJob } from "../../workbook/journal/jobs";
import type { Publication } from "../../workbook/publication/publication";
import { queueChanges, standing } from "../journal/changes";
import type { Check } from "../formulas";
import { queueJob } from "../journal/job";
import { type FoundJournal, queueSlot } from "../journal/journalSheet";
import { protectAs, PROTECTION, type Shut, unlockFor } from "../protection";
import type { Publishable } from "./readPublished";
import type { ScoreSheet } from "./scoreSheetState";

/**
 * Writes a publication under the journal, in one request: values for formulas, the stamp at the foot and beside the
 * run in 历次得分, protection.
 *
 * @param queueAlong queues what is read in the same request
 * @returns what it can be taken back by, and what was read along
 */
export async function writePublication<Along>(
  context: Excel.RequestContext,
  publication: Publication,
  { sheet, protection, footer, history }: Publishable,
  journal: FoundJournal,
  queueAlong: () => Along,
): Promise<{ record: PublishJob; along: Along }> {
  const { time, frozen, stamp } = publication;
  const record: PublishJob = {
    job: "publish",
    time,
    sheet,
    changes: [...frozen, ...stampChange(history, stamp)],
    before: { footer, protection: protection && { ...protection }, publication: undefined },
  };
  const queueEnd = queueJob(context, record, journal);
  await unlockFor(context, shutSheet(record), queueEnd);
  const along = queueAlong();
  queueSheet(context, record, { footer: publication.footer, protection: PROTECTION });
  queueSlot(context, "publication", { state: "done", record: publication }, journal.publication.length);
  queueEnd();
  await context.sync();
  return { record, along };
}

/** Takes a publication back that was only just made, under the journal: as if it had never been. */
export async function undoPublication(
  context: Excel.RequestContext,
  record: PublishJob,
  journal: FoundJournal,
): Promise<void> {
  const queueEnd = queueJob(context, record, { ...journal, exists: true });
  await takeBackPublishing(context, record);
  queueEnd();
  await context.sync();
}

/**
 * Withdraws a publication under the journal: formulas are formulas again where their values still stand, and nothing
 * is protected.
 */
export async function writeWithdrawal(
  context: Excel.RequestContext,
  publication: Publication,
  { sheet, protection, footer }: ScoreSheet,
  { journal, time }: { readonly journal: FoundJournal; readonly time: string },
): Promise<void> {
  const frozen = publication.frozen.map((change): ColumnChange => ({ ...change, sheet }));
  const left = await standing(context, frozen, true);
  const record: PublishJob = {
    job: "withdraw",
    time,
    sheet,
    changes: left.map((change): ColumnChange => ({
      ...change,
      before: change.after,
      after: change.before,
    })),
    before: { footer, protection: protection && { ...protection }, publication },
  };
  const queueEnd = queueJob(context, record, journal);
  await unlockFor(context, shutSheet(record), queueEnd);
  const check = queueSheet(context, record, { footer: publication.footerBefore, protection: undefined });
  await context.sync();
  check();
  queueSlot(context, "publication", { state: "empty" }, journal.publication.length);
  queueEnd();
  await context.sync();
}

function shutSheet({ sheet, before }: PublishJob): Shut[] {
  return before.protection ? [{ sheet, options: before.protection }] : [];
}

/** Queues cells, footer and protection of the sheet of scores, which is open. */
function queueSheet(
  context: Excel.RequestContext,
  { sheet, changes }: PublishJob,
  wanted: { readonly footer: string; readonly protection: PublishJob["before"]["protection"] },
): Check {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const check = queueChanges(context, changes, "after");
  worksheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = wanted.footer;
  if (wanted.protection) protectAs(worksheet, wanted.protection);
  return check;
}

/**
 * Puts the sheet of scores back as it was before a publication, or a withdrawal, that was broken off.
 *
 * @returns false when it cannot be put back now
 */
export async function takeBackPublishing(
  context: Excel.RequestContext,
  record: PublishJob,
): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(record.sheet);
  const protection = worksheet.protection.load("protected");
  await context.sync();
  if (worksheet.isNullObject) return true;
  const { footer, protection: wanted, publication } = record.before;
  const left = await standing(context, record.changes);
  if (protection.protected) worksheet.protection.unprotect();
  const check = queueChanges(context, left, "before");
  worksheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (wanted) protectAs(worksheet, wanted);
  queueSlot(
    context,
    "publication",
    publication ? { state: "done", record: publication } : { state: "empty" },
    0,
  );
  await context.sync();
  check();
  return true;
}
