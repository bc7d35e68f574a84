import { type RankingSheet, readingRankingAt } from "../../excel/covered/rankingSheetState";
import { keepingRankingSheet, openingRankingSheet } from "../../excel/sheets/rankingSheetAs";
import { allWritten, NOTHING } from "../../excel/request/part";
import { keepingSlot } from "../../excel/journal/journalSheet";
import type { Requests } from "../../excel/request/requests";
import type { Shut } from "../../excel/sheets/protection";
import { type Kept, putScoreSheetBack } from "../../excel/sheets/scoreSheetAs";
import type { Begun } from "../../workbook/journal/begun";
import type { ColumnChange } from "../../workbook/journal/stored";
import type { Publication } from "../../workbook/publication/publication";
import type { Settled } from "../job";

/** Scores that become values under protection, with a stamp, or that become formulas again. */
export interface PublicationRecord extends Begun {
  readonly sheet: string;
  readonly changes: readonly ColumnChange[];
  /** how the sheet was before, and what was published */
  readonly before: Kept & {
    readonly publication: Publication | undefined;
    /** 各县得分, where units were ranked */
    readonly ranking?: RankingSheet | undefined;
  };
}

/** Taken back cell by cell. */
export const PUBLICATION = {
  slot: "job",
  blocksOthers: true,
  sheetOf: ({ sheet }: PublicationRecord): string => sheet,
  settle: async (requests: Requests, record: PublicationRecord): Promise<Settled> => {
    const { publication, ranking, ...kept } = record.before;
    const slot = publication ? { state: "done" as const, record: publication } : { state: "empty" as const };
    // of a sheet that is gone, or renamed, nothing can be put back: it stays published, as it stands
    const there = ranking && (await requests.send(readingRankingAt(ranking.sheet)));
    const last = allWritten([
      openingRankingSheet(there),
      there ? keepingRankingSheet(ranking) : NOTHING,
      keepingSlot("publication", slot, 0),
    ]);
    await putScoreSheetBack(requests, record, kept, last);
    return { became: "taken back" };
  },
} as const;

/** The sheets that are published, where they are protected and have to be unprotected first. */
export function shutSheet({ sheet, before }: Pick<PublicationRecord, "sheet" | "before">): Shut[] {
  const { protection, ranking } = before;
  return [
    ...(protection ? [{ sheet, options: protection }] : []),
    ...(ranking?.protection ? [{ sheet: ranking.sheet, options: ranking.protection }] : []),
  ];
}
