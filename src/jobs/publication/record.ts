import { queueSlot } from "../../excel/journal/journalSheet";
import type { Shut } from "../../excel/protection";
import { type Kept, queueScoreSheetBack } from "../../excel/publication/writeScoreSheet";
import type { Context } from "../../excel/run";
import type { Begun } from "../../workbook/journal/begun";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { Publication } from "../../workbook/publication/publication";
import type { Settlement } from "../job";

/** Scores that become values under protection, with a stamp, or that become formulas again. */
export interface PublicationRecord extends Begun {
  readonly sheet: string;
  readonly changes: readonly ColumnChange[];
  /** how the sheet was before, and what was published */
  readonly before: Kept & { readonly publication: Publication | undefined };
}

/** Taken back cell by cell. */
export const PUBLICATION = {
  slot: "job",
  blocksOthers: true,
  sheetOf: ({ sheet }: PublicationRecord): string => sheet,
  settle: async (context: Context, record: PublicationRecord): Promise<Settlement> => {
    const { publication, ...kept } = record.before;
    const check = await queueScoreSheetBack(context, record.sheet, record.changes, kept);
    // what cannot be put back stays published, as it stands
    if (!check) return "taken back";
    const slot = publication ? { state: "done" as const, record: publication } : { state: "empty" as const };
    queueSlot(context, "publication", slot, 0);
    await context.sync();
    check();
    return "taken back";
  },
} as const;

/** The sheet of scores, where it has to be opened first. */
export function shutSheet({ sheet, before }: Pick<PublicationRecord, "sheet" | "before">): Shut[] {
  return before.protection ? [{ sheet, options: before.protection }] : [];
}
