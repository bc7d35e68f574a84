import { titlesOf } from "../../columns/column";
import { HISTORY_COLUMN, historyTitles } from "../../history/historyColumns";
import type { Contents } from "../../read/contents";
import { CONFIRMATION_COLUMNS } from "../../sheets/confirmationSheet";
import { GUIDE_LINES } from "../../sheets/guideSheet";
import { OFFICIAL_COLUMNS } from "../../sheets/officialColumns";

/** Sheets of ours without a table: under another name they are known by what they say. */
export type Untabled = "guide" | "official" | "confirmation" | "history";

/** What a sheet says, each text in all the words that it ever had. */
const TEXTS: Readonly<Record<Untabled, () => readonly (readonly string[])[]>> = {
  guide: () => GUIDE_LINES.map((line) => [line]),
  official: () => OFFICIAL_COLUMNS.map(titlesOf),
  confirmation: () => CONFIRMATION_COLUMNS.map(titlesOf),
  history: () => historyTitles([HISTORY_COLUMN.time, HISTORY_COLUMN.period, HISTORY_COLUMN.version]),
};

/**
 * The names that sheets of ours have now, of those that are not there under their own.
 *
 * @param strangers the uppermost cells of sheets that are not known by name or table
 */
export function renamedSheets(
  missing: readonly Untabled[],
  strangers: readonly Contents[],
): ReadonlyMap<Untabled, string> {
  return new Map(
    missing.flatMap((sheet) => {
      const found = strangers.find((top) => saysMost(top, TEXTS[sheet]()));
      return found ? [[sheet, found.sheet] as const] : [];
    }),
  );
}

function saysMost({ values }: Contents, texts: readonly (readonly string[])[]): boolean {
  const found = new Set(values.flat().map((cell) => String(cell).trim()));
  return texts.filter((words) => words.some((text) => found.has(text))).length > texts.length / 2;
}
