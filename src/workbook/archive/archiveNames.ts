import { freeSheetName } from "../sheetNames";

/** @source Excel specifications and limits: a name has 255 characters at most */
const LONGEST_TABLE = 255;

/** In front of the name of a sheet that was set aside when all were made anew. */
export const BACKUP_LABEL = "备份";
const ARCHIVED = new RegExp(`^(${BACKUP_LABEL}|\\d{4})-`);

/** Whether a sheet was set aside, as far as its name tells. */
export function isArchived(sheet: string): boolean {
  return ARCHIVED.test(sheet);
}

/** What a sheet of an earlier period, or a backup, is called from now on: old name → new name. */
export function archivedSheetNames(
  sheets: readonly string[],
  label: string,
  taken: Iterable<string>,
): ReadonlyMap<string, string> {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  return new Map(
    sheets.map((sheet) => {
      const name = freeSheetName(`${label}-${sheet}`, used);
      used.add(name.toLowerCase());
      return [sheet, name];
    }),
  );
}

/** Tables have their label behind, since a name must not begin with a digit. */
export function archivedTableNames(
  tables: readonly string[],
  label: string,
  taken: Iterable<string>,
): ReadonlyMap<string, string> {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  return new Map(
    tables.map((table) => {
      const base = `${table.slice(0, LONGEST_TABLE - label.length - 10)}_${label}`;
      let name = base;
      for (let count = 2; used.has(name.toLowerCase()); count++) name = `${base}_${count}`;
      used.add(name.toLowerCase());
      return [table, name];
    }),
  );
}
