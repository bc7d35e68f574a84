import { Problem } from "../../system/problem";
import type { HistoryPlace } from "../../workbook/history/historyLine";
import { inputsOf } from "../../workbook/journal/inputs";
import type { FoundPublication } from "../../workbook/publication/differences";
import { PUBLISHED_TABLES, publishedCells } from "../../workbook/publication/publishedCells";
import type { TableContents } from "../../workbook/read/contents";
import { readSubmission } from "../../workbook/read/readSubmission";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import { queueHistoryPlace } from "../scores/history";
import type { OwnInventory } from "../read/inventory";
import { queueTables } from "../read/readTables";
import { readContents } from "../read/readWorkbook";

/** Everything that a publication is made of, or checked against. */
export interface Publishable extends FoundPublication {
  readonly tables: ReadonlyMap<string, TableContents>;
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
  readonly history: HistoryPlace | undefined;
}

/**
 * Reads entries, scores, and how the sheet of scores is kept: one round trip.
 *
 * @throws Problem when there is no 计分表
 */
export async function readPublished(
  context: Excel.RequestContext,
  inventory: OwnInventory,
): Promise<Publishable> {
  const sheet = inventory.tables.get(TABLE.scores);
  if (sheet === undefined || !inventory.tables.has(TABLE.groups)) {
    throw new Problem(`找不到“${SHEET.scores}”或其中的表格，请先计分`);
  }
  const queued = queueTables(context, PUBLISHED_TABLES, "everything");
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const protection = worksheet.protection.load("protected, options");
  const footer = worksheet.pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
  const history = queueHistoryPlace(context);
  const contents = await readContents(context, inventory);
  const [tables, submission] = [queued(), readSubmission(inventory.system, contents)];
  const cells = publishedCells(tables);
  return {
    tables,
    submission,
    cells,
    sheet,
    content: {
      system: inventory.document,
      inputs: inputsOf(submission),
      scores: Object.fromEntries(cells.map(({ place, value }) => [place, value])),
    },
    footer: footer.centerFooter,
    isProtected: protection.protected,
    protection: protection.protected ? protection.options : undefined,
    history: history(),
  };
}
