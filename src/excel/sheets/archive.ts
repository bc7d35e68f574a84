import { passing } from "../request/passing";
import { archivedSheetNames, archivedTableNames } from "../../workbook/archive/archiveNames";
import type { ArchivedSheet } from "../../workbook/archive/archivedSheet";
import type { FoundSheet } from "../read/readEntered";
import type { Surroundings } from "../read/surroundings";
import { allWritten, inOrder, Part, together, writing } from "../request/part";
import type { Requests } from "../request/requests";
import { protectAs, type Shut } from "./protection";

/**
 * How our existing sheets are set aside: under other names, so that new ones can have theirs.
 *
 * @param label in front of the name of each sheet: a period, or 备份
 * @param tableLabel behind the name of each table
 */
export function archiveOf(
  around: Surroundings,
  found: readonly FoundSheet[],
  label: string,
  tableLabel = label,
): ArchivedSheet[] {
  const names = archivedSheetNames(
    found.map(({ sheet }) => sheet),
    label,
    around.sheets,
  );
  const tables = archivedTableNames(
    found.flatMap((sheet) => sheet.tables),
    tableLabel,
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

/** Protected sheets, which have to be unprotected first. */
export function shutSheets(archived: readonly ArchivedSheet[]): Shut[] {
  return archived.flatMap(({ sheet, protection }) => (protection ? [{ sheet, options: protection }] : []));
}

/** Gives sheets and tables their names in the archive; the sheets stay unprotected until `freezing`. */
export function archiving(archived: readonly ArchivedSheet[]): Part {
  return writing(({ workbook }) => {
    for (const { sheet, archived: name, tables } of archived) {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.name = name;
      for (const [from, to] of tables) workbook.tables.getItem(from).name = to;
    }
  });
}

/** What was found of a sheet of the archive under its old or its new name. */
interface SheetState {
  readonly sheet: ArchivedSheet;
  readonly isThere: boolean;
  readonly isProtected: boolean;
  /** its tables that have the names of the archive */
  readonly tables: ArchivedSheet["tables"];
}

function readingState(sheet: ArchivedSheet, name: string): Part<SheetState> {
  return new Part(({ workbook: { worksheets, tables } }) => {
    const worksheet = worksheets.getItemOrNullObject(name);
    const protection = worksheet.protection.load("protected");
    const items = sheet.tables.map(([, to]) => tables.getItemOrNullObject(to));
    return () => ({
      sheet,
      isThere: !worksheet.isNullObject,
      isProtected: !worksheet.isNullObject && protection.protected,
      tables: sheet.tables.filter((_, i) => !items[i]!.isNullObject),
    });
  });
}

/** Gives sheets their names and their protection back, however far archiving them had come. */
export async function restoreArchived(requests: Requests, archived: readonly ArchivedSheet[]): Promise<void> {
  const { renamed, reached } = await requests.send(
    together({
      renamed: inOrder(archived.map((sheet) => readingState(sheet, sheet.archived))),
      reached: inOrder(archived.map((sheet) => readingState(sheet, sheet.sheet))),
    }),
  );
  // under its own name and still protected it was not touched; under none it is gone
  const open = archived.filter(
    (_, i) => !reached[i]!.isProtected && (reached[i]!.isThere || renamed[i]!.isThere),
  );
  const back = renamed.filter(({ isThere }) => isThere);
  await requests.send(allWritten([...back.map(renamingBack), ...open.map(protecting)]));
}

function renamingBack({ sheet, isProtected, tables }: SheetState): Part {
  return writing(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet.archived);
    if (isProtected) worksheet.protection.unprotect();
    worksheet.name = sheet.sheet;
    for (const [from, to] of tables) workbook.tables.getItem(to).name = from;
  });
}

function protecting({ sheet, protection }: ArchivedSheet): Part {
  return writing(({ workbook }) => {
    if (protection) protectAs(workbook.worksheets.getItem(sheet), protection);
  });
}

/**
 * Replaces formulas by their values, since the names in them will refer to new cells, and restores protection.
 *
 * @param archived sheets that are there and not protected yet; freezing them twice does no harm
 */
export function freezing(archived: readonly ArchivedSheet[]): Part {
  return writing(({ workbook }) => {
    for (const { archived: name, protection } of archived) {
      const worksheet = workbook.worksheets.getItem(name);
      const used = passing(worksheet.getUsedRange(true));
      used.copyFrom(used, "Values");
      if (protection) protectAs(worksheet, protection);
    }
  });
}

/** Sheets that were set aside. */
export interface SetAside {
  readonly there: readonly ArchivedSheet[];
  /** those that are still to be frozen */
  readonly open: readonly ArchivedSheet[];
}

/** Reads which of the sheets that were set aside are there. */
export function readingArchived(archived: readonly ArchivedSheet[]): Part<SetAside> {
  return inOrder(archived.map((sheet) => readingState(sheet, sheet.archived))).map((states) => {
    const there = states.filter(({ isThere }) => isThere);
    const open = there.filter(({ isProtected }) => !isProtected);
    return { there: there.map(({ sheet }) => sheet), open: open.map(({ sheet }) => sheet) };
  });
}
