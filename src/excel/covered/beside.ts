import { passing } from "../request/passing";
import type { HistoryPlace } from "../../workbook/history/historyLine";
import type { HeadedSheet } from "../../workbook/publication/covered/sheetTexts";
import type { Contents } from "../../workbook/read/contents";
import { SHEET } from "../../workbook/sheetNames";
import { TABLE } from "../../workbook/tableNames";
import { readingHistoryPlace } from "../read/history";
import { type Amount, loadContents } from "../read/tables";
import { Part, together } from "../request/part";

/** Where the heading of a sheet is looked for: rows that users put in above it move it down. */
const TOP = "A1:Z16";

/** What a publication covers beside the tables. */
export interface Beside {
  readonly guide: Contents | undefined;
  readonly official: Contents | undefined;
  /** with its formulas */
  readonly confirmation: Contents | undefined;
  readonly tops: Readonly<Partial<Record<HeadedSheet, Contents>>>;
  readonly history: HistoryPlace | undefined;
}

/** Reads sheets and headings beside the tables, under the names that they were generated with. */
export const READING_BESIDE: Part<Beside> = together({
  guide: readingSheet(SHEET.guide),
  official: readingSheet(SHEET.official),
  confirmation: readingSheet(SHEET.confirmation, "everything"),
  tops: together({
    system: readingTop(TABLE.system),
    scores: readingTop(TABLE.scores),
    findings: readingTop(TABLE.findings),
  }),
  history: readingHistoryPlace(),
});

/** Reads the used range of a sheet; undefined when the sheet is empty or gone. */
export function readingSheet(name: string, what?: Amount): Part<Contents | undefined> {
  return new Part(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const used = passing(sheet.getUsedRangeOrNullObject(true));
    const contents = loadContents(used, sheet, what);
    return () => (sheet.isNullObject || used.isNullObject ? undefined : contents());
  });
}

/** The uppermost cells of the sheet that a table stands on, whatever the sheet is called. */
function readingTop(name: string): Part<Contents | undefined> {
  return new Part(({ workbook }) => {
    const table = workbook.tables.getItemOrNullObject(name);
    const contents = loadContents(passing(table.worksheet.getRange(TOP)), table.worksheet);
    return () => (table.isNullObject ? undefined : contents());
  });
}
