import { standing } from "../../excel/journal/changes";
import { queueSlot } from "../../excel/journal/journalSheet";
import { queueScoreSheet, type ScoreSheet } from "../../excel/publication/scoreSheetState";
import { queueScoreSheetAs } from "../../excel/publication/writeScoreSheet";
import { type OwnInventory, readInventory } from "../../excel/read/inventory";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { Publication } from "../../workbook/publication/publication";
import type { Job } from "../job";
import { assertPublished } from "./published";
import { PUBLICATION, type PublicationRecord, shutSheet } from "./record";

interface Found extends ScoreSheet {
  readonly publication: Publication;
  /** values that still stand where formulas were */
  readonly left: readonly ColumnChange[];
}

/** Takes a publication back: formulas are formulas again where their values still stand, and nothing is protected. */
export const withdraw: Job<void, PublicationRecord, OwnInventory, Found, void> = {
  ...PUBLICATION,
  id: "withdraw",
  isCalculated: false,
  look: readInventory,
  read: async (context, inventory, { journal }) => {
    const publication = assertPublished(journal);
    const queued = queueScoreSheet(context, inventory);
    await context.sync();
    const kept = queued();
    const frozen = publication.frozen.map((change): ColumnChange => ({ ...change, sheet: kept.sheet }));
    return { ...kept, publication, left: await standing(context, frozen, true) };
  },
  plan: ({ sheet, footer, protection, publication, left }) => {
    const record = {
      sheet,
      changes: left.map((change): ColumnChange => ({
        ...change,
        before: change.after,
        after: change.before,
      })),
      before: { footer, protection: protection && { ...protection }, publication },
    };
    return {
      record,
      shut: shutSheet(record),
      write: (context) => {
        const kept = { footer: publication.footerBefore, protection: undefined };
        return Promise.resolve(queueScoreSheetAs(context, sheet, record.changes, kept));
      },
      provesFirst: true,
      close: (context, journal) =>
        queueSlot(context, "publication", { state: "empty" }, journal.publication.length),
      result: () => undefined,
    };
  },
};
