import type { RankingSheet } from "../covered/rankingSheetState";
import { NOTHING, type Part, writing } from "../request/part";
import { protectAs } from "./protection";

/** Makes the sheet, which is not protected, as it is to be; one that is gone is left alone. */
export function keepingRankingSheet(wanted: RankingSheet | undefined): Part {
  if (!wanted) return NOTHING;
  return writing(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(wanted.sheet);
    worksheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = wanted.footer;
    if (wanted.protection) protectAs(worksheet, wanted.protection);
  });
}

/** Unprotects the sheet where it is protected. */
export function openingRankingSheet(found: RankingSheet | undefined): Part {
  if (!found?.protection) return NOTHING;
  return writing(({ workbook }) => workbook.worksheets.getItem(found.sheet).protection.unprotect());
}
