import { archivedSheetNames, archivedTableNames } from "../../workbook/archive/archiveNames";
import type { ArchivedSheet } from "../../workbook/archive/archivedSheet";
import { protectAs, type Shut } from "../protection";
import type { FoundSheet } from "./readEntered";
import type { Surroundings } from "./surroundings";

/**
 * Our sheets of before, set aside: under other names, so that new ones can have theirs.
 *
 * @param label in front of the name of each sheet: a year, or 备份
 */
export function archiveOf(
  around: Surroundings,
  found: readonly FoundSheet[],
  label: string,
): ArchivedSheet[] {
  const names = archivedSheetNames(
    found.map(({ sheet }) => sheet),
    label,
    around.sheets,
  );
  const tables = archivedTableNames(
    found.flatMap((sheet) => sheet.tables),
    label,
    around.tables.keys(),
  );
  return found.map(({ sheet, tables: own, protection }) => ({
    sheet,
    archived: names.get(sheet)!,
    tables: own.map((table) => [table, tables.get(table)!] as const),
    protection: protection && { ...protection },
  }));
}

/** What the workbook holds beside sheets that are set aside. */
export function leftBeside(
  around: Surroundings,
  archived: readonly ArchivedSheet[],
): Pick<Surroundings, "sheets" | "tables"> {
  const sheets = new Set(archived.map(({ sheet }) => sheet));
  const tables = new Set(archived.flatMap((sheet) => sheet.tables.map(([from]) => from)));
  return {
    sheets: around.sheets.filter((name) => !sheets.has(name)),
    tables: new Map([...around.tables].filter(([name]) => !tables.has(name))),
  };
}

/** Sheets that have to be opened first. */
export function shutSheets(archived: readonly ArchivedSheet[]): Shut[] {
  return archived.flatMap(({ sheet, protection }) => (protection ? [{ sheet, options: protection }] : []));
}

/** Queues the names of the archive, for sheets that are open until the end. */
export function queueArchiving({ workbook }: Excel.RequestContext, archived: readonly ArchivedSheet[]): void {
  for (const { sheet, archived: name, tables } of archived) {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.name = name;
    for (const [from, to] of tables) workbook.tables.getItem(from).name = to;
  }
}

/** How far a sheet has come: under which name it stands, and whether it is protected there. */
interface SheetState {
  readonly sheet: ArchivedSheet;
  readonly worksheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly tables: readonly { readonly from: string; readonly table: Excel.Table }[];
}

function stateOf(
  { workbook: { worksheets, tables } }: Excel.RequestContext,
  sheet: ArchivedSheet,
  name: string,
): SheetState {
  const worksheet = worksheets.getItemOrNullObject(name);
  return {
    sheet,
    worksheet,
    protection: worksheet.protection.load("protected"),
    tables: sheet.tables.map(([from, to]) => ({ from, table: tables.getItemOrNullObject(to) })),
  };
}

/** Gives sheets their names and their protection back, as far as they had come. */
export async function restoreArchived(
  context: Excel.RequestContext,
  archived: readonly ArchivedSheet[],
): Promise<void> {
  const renamed = archived.map((sheet) => stateOf(context, sheet, sheet.archived));
  const reached = archived.map((sheet) => stateOf(context, sheet, sheet.sheet));
  await context.sync();
  for (const { sheet, worksheet, protection, tables } of renamed) {
    if (worksheet.isNullObject) continue;
    if (protection.protected) protection.unprotect();
    worksheet.name = sheet.sheet;
    for (const { from, table } of tables) if (!table.isNullObject) table.name = from;
  }
  for (const [i, { sheet, worksheet, protection }] of reached.entries()) {
    // still protected under its own name
    const untouched = !worksheet.isNullObject && protection.protected;
    if (untouched || !sheet.protection) continue;
    if (worksheet.isNullObject && renamed[i]!.worksheet.isNullObject) continue;
    protectAs(context.workbook.worksheets.getItem(sheet.sheet), sheet.protection);
  }
  await context.sync();
}

/**
 * Queues values for formulas, since the names that formulas read will mean new cells; and protection as it was.
 *
 * @param archived sheets that are there and not protected yet; frozen twice they are as frozen once
 */
export function queueFreezing({ workbook }: Excel.RequestContext, archived: readonly ArchivedSheet[]): void {
  for (const { archived: name, protection } of archived) {
    const worksheet = workbook.worksheets.getItem(name);
    const used = worksheet.getUsedRange(true);
    used.copyFrom(used, "Values");
    if (protection) protectAs(worksheet, protection);
  }
}

/**
 * Which of the sheets that were set aside are there, and which of them are still to be frozen.
 *
 * @returns once the context was synchronised
 */
export function queueArchived(
  context: Excel.RequestContext,
  archived: readonly ArchivedSheet[],
): () => { readonly there: readonly ArchivedSheet[]; readonly open: readonly ArchivedSheet[] } {
  const states = archived.map((sheet) => stateOf(context, sheet, sheet.archived));
  return () => {
    const there = states.filter(({ worksheet }) => !worksheet.isNullObject);
    const open = there.filter(({ protection }) => !protection.protected);
    return { there: there.map(({ sheet }) => sheet), open: open.map(({ sheet }) => sheet) };
  };
}
