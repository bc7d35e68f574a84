import { standing } from "../../excel/cells/changes";
import { type RankingSheet, readingRankingSheet } from "../../excel/covered/rankingSheetState";
import { keepingRankingSheet } from "../../excel/sheets/rankingSheetAs";
import { readingScoreSheet, type ScoreSheet } from "../../excel/covered/scoreSheetState";
import { keepingSlot } from "../../excel/journal/journalSheet";
import { type OwnInventory, READING_INVENTORY } from "../../excel/read/inventory";
import { allWritten, together } from "../../excel/request/part";
import { writingScoreSheet } from "../../excel/sheets/scoreSheetAs";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { Publication } from "../../workbook/publication/publication";
import type { Job } from "../job";
import { assertPublished } from "./published";
import { PUBLICATION, type PublicationRecord, shutSheet } from "./record";

interface Found extends ScoreSheet {
  readonly publication: Publication;
  /** values that still stand where formulas were */
  readonly left: readonly ColumnChange[];
  readonly ranking: RankingSheet | undefined;
}

/** Takes a publication back: formulas are formulas again where their values still stand, and nothing is protected. */
export const withdraw: Job<void, PublicationRecord, OwnInventory, Found, void> = {
  ...PUBLICATION,
  id: "withdraw",
  isCalculated: false,
  look: READING_INVENTORY,
  read: async (requests, inventory, { journal }) => {
    const publication = assertPublished(journal);
    const { kept, ranking } = await requests.send(
      together({ kept: readingScoreSheet(inventory), ranking: readingRankingSheet(inventory) }),
    );
    const covered = publication.rankingFooterBefore === undefined ? undefined : ranking;
    const frozen = publication.frozen.map((change): ColumnChange => ({ ...change, sheet: kept.sheet }));
    return { ...kept, publication, ranking: covered, left: await requests.send(standing(frozen, true)) };
  },
  plan: ({ sheet, footer, protection, hidesRecomputed, publication, left, ranking }) => {
    const record = {
      sheet,
      changes: left.map((change): ColumnChange => ({
        ...change,
        before: change.after,
        after: change.before,
      })),
      before: { footer, protection: protection && { ...protection }, hidesRecomputed, publication, ranking },
    };
    return {
      record,
      shut: shutSheet(record),
      write: () => {
        const kept = {
          footer: publication.footerBefore,
          protection: undefined,
          hidesRecomputed: publication.hidRecomputed,
        };
        const open = ranking && {
          ...ranking,
          footer: publication.rankingFooterBefore!,
          protection: undefined,
        };
        return allWritten([writingScoreSheet(sheet, record.changes, kept), keepingRankingSheet(open)]);
      },
      provesFirst: true,
      close: (journal) => keepingSlot("publication", { state: "empty" }, journal.publication.length),
      result: () => undefined,
    };
  },
};
