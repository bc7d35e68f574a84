import { type Said, said } from "../i18n/said";
import { Problem } from "../system/problem";

/** How sheets of ours are protected: column widths and row heights are nobody's secret. */
export const PROTECTION = { allowFormatColumns: true, allowFormatRows: true } as const;

/** A sheet that has to be opened, with how it is protected. */
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
 * Queues the question whether sheets are protected that a job writes to as they are.
 *
 * @param tables whose sheets are meant
 * @param sheets that are meant by their names
 * @returns says so once the context was synchronised. @throws Problem that names the first of them
 */
export function queueShut(
  { workbook }: Excel.RequestContext,
  tables: readonly string[],
  sheets: readonly string[] = [],
): () => void {
  const worksheets = [
    ...tables.map((name) => workbook.tables.getItemOrNullObject(name).worksheet),
    ...sheets.map((name) => workbook.worksheets.getItemOrNullObject(name)),
  ];
  for (const worksheet of worksheets) worksheet.load("name, protection/protected");
  return () => {
    const shut = worksheets.find((worksheet) => !worksheet.isNullObject && worksheet.protection.protected);
    if (shut) throw new Problem(refused(shut.name));
  };
}

/**
 * Takes the protection of sheets off, before anything else is done to them. A password keeps a sheet shut: then the
 * others are protected again as they were.
 *
 * @throws Problem that names the sheet that cannot be opened
 */
export async function unlock(context: Excel.RequestContext, sheets: readonly Shut[]): Promise<void> {
  if (sheets.length === 0) return;
  const { worksheets } = context.workbook;
  try {
    for (const { sheet } of sheets) worksheets.getItem(sheet).protection.unprotect();
    await context.sync();
  } catch (error) {
    const found = sheets.map(({ sheet }) => worksheets.getItem(sheet).protection.load("protected"));
    await context.sync();
    const opened = sheets.filter((_, i) => !found[i]!.protected);
    for (const { sheet, options } of opened) protectAs(worksheets.getItem(sheet), options);
    await context.sync();
    const shut = sheets.find((_, i) => found[i]!.protected);
    throw shut && isRefusal(error) ? new Problem(refused(shut.sheet), { cause: error }) : error;
  }
}

/**
 * The same for a job that has said in the journal what it is about to do: where a sheet stays shut, the job is over.
 *
 * @param queueEnd queues that it is
 * @throws Problem that names the sheet
 */
export async function unlockFor(
  context: Excel.RequestContext,
  sheets: readonly Shut[],
  queueEnd: () => void,
): Promise<void> {
  try {
    await unlock(context, sheets);
  } catch (error) {
    if (error instanceof Problem) {
      queueEnd();
      await context.sync();
    }
    throw error;
  }
}

/** Excels differ in how they say that a password is wrong; who is in a cell has to leave it first. */
function isRefusal(error: unknown): boolean {
  return (error as { code?: string }).code !== "InvalidOperationInCellEditMode";
}

function refused(sheet: string): Said {
  return said("problems.sheetShut", { sheet });
}
