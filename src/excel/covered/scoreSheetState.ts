import { passing } from "../request/passing";
import { problem } from "../../system/problem";
import { SHEET } from "../../workbook/sheetNames";
import { titleIn } from "../../workbook/columns/column";
import { SCORE_COLUMNS } from "../../workbook/scores/scoreColumns";
import { SCORE_COLUMN, TABLE } from "../../workbook/tableNames";
import type { OwnInventory } from "../read/inventory";
import { Part } from "../request/part";

/** Footer and protection of the sheet with 计分表, and whether its second computation is shown. */
export interface ScoreSheet {
  readonly sheet: string;
  /** the centre section of its footer */
  readonly footer: string;
  /** the left section of its footer */
  readonly leftFooter: string;
  readonly isProtected: boolean;
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
  /** 公式复算 is hidden; undefined when there is no such column */
  readonly hidesRecomputed: boolean | undefined;
}

/**
 * Reads footer and protection of the sheet that the tables of 计分表 stand on, whatever it is called.
 *
 * @throws Problem when there is no 计分表
 */
export function readingScoreSheet({ tables }: Pick<OwnInventory, "tables">): Part<ScoreSheet> {
  const sheet = tables.get(TABLE.scores);
  if (sheet === undefined || !tables.has(TABLE.groups)) {
    throw problem("scoreSheetGone", { sheet: SHEET.scores });
  }
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const protection = worksheet.protection.load("protected, options");
    const recomputed = recomputedColumn(workbook);
    recomputed.load("id");
    const cells = passing(recomputed.getRange()).load("columnHidden");
    const footer = worksheet.pageLayout.headersFooters.defaultForAllPages.load("centerFooter, leftFooter");
    return () => ({
      sheet,
      footer: footer.centerFooter,
      leftFooter: footer.leftFooter,
      isProtected: protection.protected,
      protection: protection.protected ? protection.options : undefined,
      hidesRecomputed: recomputed.isNullObject ? undefined : cells.columnHidden,
    });
  });
}

/** The column of 计分表 whose formulas compute each score once more: nobody signs that. */
export function recomputedColumn({ tables }: Excel.Workbook): Excel.TableColumn {
  const title = titleIn(SCORE_COLUMNS, SCORE_COLUMN.recomputed);
  return tables.getItem(TABLE.scores).columns.getItemOrNullObject(title);
}
