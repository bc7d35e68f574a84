import { passing } from "../request/passing";
import type { ColumnChange } from "../../workbook/journal/stored";
import { standing, writingChanges } from "../cells/changes";
import { allWritten, Part, together, writing } from "../request/part";
import type { Requests } from "../request/requests";
import { recomputedColumn } from "../covered/scoreSheetState";
import { protectAs, type Shut } from "./protection";

/** Footer and protection of the score sheet, and whether 公式复算 is hidden. */
export interface Kept {
  /** the centre section of its footer */
  readonly footer: string;
  /** undefined when it is not protected */
  readonly protection: Shut["options"] | undefined;
  /** undefined leaves the column as it is */
  readonly hidesRecomputed?: boolean | undefined;
}

/** Writes cells, footer and protection of the score sheet, which is unprotected. */
export function writingScoreSheet(sheet: string, changes: readonly ColumnChange[], wanted: Kept): Part {
  return allWritten([writingChanges(changes, "after"), keeping(sheet, wanted)]);
}

/**
 * Puts the score sheet back as it was, where what was written to it still stands.
 *
 * @param last is sent along with the writing
 * @returns false when the sheet is gone, or renamed: then nothing is sent
 * @throws Problem when formulas do not stand as they were
 */
export async function putScoreSheetBack(
  requests: Requests,
  { sheet, changes }: { readonly sheet: string; readonly changes: readonly ColumnChange[] },
  before: Kept,
  last: Part,
): Promise<boolean> {
  const { left, isProtected } = await requests.send(
    together({ isProtected: readingProtection(sheet), left: standing(changes) }),
  );
  if (isProtected === undefined) return false;
  const opening = writing(({ workbook }) => {
    if (isProtected) workbook.worksheets.getItem(sheet).protection.unprotect();
  });
  await requests.send(allWritten([opening, writingChanges(left, "before"), keeping(sheet, before), last]));
  return true;
}

/** Whether a sheet is protected; undefined when it is not there. */
function readingProtection(sheet: string): Part<boolean | undefined> {
  return new Part(({ workbook }) => {
    const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
    const protection = worksheet.protection.load("protected");
    return () => (worksheet.isNullObject ? undefined : protection.protected);
  });
}

function keeping(sheet: string, { footer, protection, hidesRecomputed }: Kept): Part {
  return writing(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
    if (hidesRecomputed !== undefined)
      passing(recomputedColumn(workbook).getRange()).columnHidden = hidesRecomputed;
    if (protection) protectAs(worksheet, protection);
  });
}
