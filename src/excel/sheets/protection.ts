import { type Said, said } from "../../i18n/said";
import { Problem } from "../../system/problem";
import { allWritten, inOrder, Part, writing } from "../request/part";
import type { Requests } from "../request/requests";

/** How our sheets are protected: column widths and row heights can still be changed. */
export const PROTECTION = { allowFormatColumns: true, allowFormatRows: true } as const;

/** A protected sheet ("shut") that a job has to unprotect ("open"), with its options. */
export interface Shut {
  readonly sheet: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/**
 * Protects a sheet as it was found. Options that a desktop has read may hold nulls, which it does not take back.
 *
 * @source OfficeDev/office-js#1931
 */
export function protectAs({ protection }: Excel.Worksheet, options: Excel.WorksheetProtectionOptions): void {
  const known = Object.entries(options).filter(([, value]) => value !== null && value !== undefined);
  protection.protect(Object.fromEntries(known));
}

/**
 * Checks that none of the sheets that a job writes to without unprotecting them is protected. Answered by a Problem
 * that names the first protected one.
 *
 * @param tables whose sheets are checked
 * @param sheets that are checked by their names
 */
export function assertingOpen(tables: readonly string[], sheets: readonly string[] = []): Part {
  return new Part(({ workbook }) => {
    const worksheets = [
      ...tables.map((name) => workbook.tables.getItemOrNullObject(name).worksheet),
      ...sheets.map((name) => workbook.worksheets.getItemOrNullObject(name)),
    ];
    for (const worksheet of worksheets) worksheet.load("name, protection/protected");
    return () => {
      const shut = worksheets.find((worksheet) => !worksheet.isNullObject && worksheet.protection.protected);
      if (shut) throw new Problem(refused(shut.name));
    };
  });
}

/**
 * Unprotects sheets, before anything else is done to them. Where one needs a password, the others are protected again
 * as they were.
 *
 * @throws Problem that names the sheet that cannot be opened
 */
export async function unlock(requests: Requests, sheets: readonly Shut[]): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await requests.send(allWritten(sheets.map(({ sheet }) => opening(sheet))));
  } catch (error) {
    const areShut = await requests.send(inOrder(sheets.map(({ sheet }) => readingIfShut(sheet))));
    const opened = sheets.filter((_, i) => !areShut[i]);
    await requests.send(allWritten(opened.map(({ sheet, options }) => protectingAs(sheet, options))));
    const shut = sheets.find((_, i) => areShut[i]);
    throw shut && isRefusal(error) ? new Problem(refused(shut.sheet), { cause: error }) : error;
  }
}

/**
 * Unprotects sheets for a job whose entry is in the journal already: where one stays protected, the job is over.
 *
 * @param ending writes to the journal that the job is over
 * @throws Problem that names the sheet
 */
export async function unlockFor(requests: Requests, sheets: readonly Shut[], ending: Part): Promise<void> {
  try {
    await unlock(requests, sheets);
  } catch (error) {
    if (error instanceof Problem) await requests.send(ending);
    throw error;
  }
}

function opening(sheet: string): Part {
  return writing(({ workbook }) => workbook.worksheets.getItem(sheet).protection.unprotect());
}

function readingIfShut(sheet: string): Part<boolean> {
  return new Part(({ workbook }) => {
    const protection = workbook.worksheets.getItem(sheet).protection.load("protected");
    return () => protection.protected;
  });
}

function protectingAs(sheet: string, options: Excel.WorksheetProtectionOptions): Part {
  return writing(({ workbook }) => protectAs(workbook.worksheets.getItem(sheet), options));
}

/** Excels differ in the error for a missing password: any error counts as one, except that a cell is being edited. */
function isRefusal(error: unknown): boolean {
  return (error as { code?: string }).code !== "InvalidOperationInCellEditMode";
}

function refused(sheet: string): Said {
  return said("problems.sheetShut", { sheet });
}
