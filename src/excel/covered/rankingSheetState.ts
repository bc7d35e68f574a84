import { TABLE } from "../../workbook/tableNames";
import type { OwnInventory } from "../read/inventory";
import { known, Part } from "../request/part";

/** Footer and protection of the sheet that 各县得分 stands on. */
export interface RankingSheet {
  readonly sheet: string;
  /** the centre section of its footer */
  readonly footer: string;
  /** undefined when it is not protected */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
}

/** Reads footer and protection of 各县得分, whatever its sheet is called; undefined where nothing was ranked. */
export function readingRankingSheet({
  tables,
}: Pick<OwnInventory, "tables">): Part<RankingSheet | undefined> {
  const sheet = tables.get(TABLE.ranking);
  return sheet === undefined ? known(undefined) : readingRankingAt(sheet);
}

/** The same by the name of its sheet; undefined where that is gone. */
export function readingRankingAt(sheet: string): Part<RankingSheet | undefined> {
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
    const protection = worksheet.protection.load("protected, options");
    const footer = worksheet.pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
    return () =>
      worksheet.isNullObject
        ? undefined
        : {
            sheet,
            footer: footer.centerFooter,
            protection: protection.protected ? { ...protection.options } : undefined,
          };
  });
}
