import { HISTORY_COLUMN } from "../../history/historyColumns";
import type { Contents } from "../../read/contents";
import { GUIDE_LINES } from "../../sheets/guideSheet";
import { OFFICIAL_TITLES } from "../../sheets/officialSheet";

/** Sheets of ours without a table: under another name they are known by what they say. */
export type Untabled = "guide" | "official" | "history";

const TEXTS: Readonly<Record<Untabled, readonly string[]>> = {
  guide: GUIDE_LINES,
  official: OFFICIAL_TITLES,
  history: [HISTORY_COLUMN.time, HISTORY_COLUMN.period, HISTORY_COLUMN.version],
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
      const found = strangers.find((top) => saysMost(top, TEXTS[sheet]));
      return found ? [[sheet, found.sheet] as const] : [];
    }),
  );
}

function saysMost({ values }: Contents, texts: readonly string[]): boolean {
  const found = new Set(values.flat().map((cell) => String(cell).trim()));
  return texts.filter((text) => found.has(text)).length > texts.length / 2;
}
