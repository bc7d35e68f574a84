import { inWords } from "../../i18n/words";
import { type Period, periodOf, spanCode } from "../../system/period";
import { saidPeriod } from "../../system/periodWords";
import { freeSheetName } from "../sheetNames";

/** @source Excel specifications and limits: a name has 255 characters at most */
const LONGEST_TABLE = 255;

/** In front of the name of a sheet that was set aside when all were made anew. */
export const BACKUP_LABEL = "备份";
/** As `archiveLabel` says periods. */
const SPAN = "年(上半年|下半年|[一二三四]季度|1月|1—\\d{1,2}月)";
const ARCHIVED = new RegExp(`^(${BACKUP_LABEL}|\\d{4}(${SPAN})?)-`);

/** In front of the name of a sheet, or of a file, of a period: as in `2019` or `2019年二季度`. */
export function archiveLabel(period: Period): string {
  return spanCode(period) === "" ? String(period) : inWords("zh", saidPeriod(period));
}

/** What a table of a period that has ended is called. */
export function archivedTable(table: string, period: Period): string {
  return `${table}_${period}`;
}

/** The tables of a period that has ended, by the names that they had: of several backups the last. */
export function tablesOfPeriod(
  wanted: readonly string[],
  period: Period,
  there: Iterable<string>,
): Map<string, string> {
  const all = [...there];
  return new Map(
    wanted.flatMap((table): [string, string][] => {
      const base = archivedTable(table, period);
      const found = all.filter(
        (name) => name === base || /^_\d+$/.test(name.startsWith(base) ? name.slice(base.length) : ""),
      );
      const last = found.sort((one, other) => one.length - other.length || (one < other ? -1 : 1)).at(-1);
      return last === undefined ? [] : [[table, last]];
    }),
  );
}

/** The periods of which a table was set aside, in the order of their names in the workbook; one may come twice. */
export function periodsOfTable(table: string, there: Iterable<string>): Period[] {
  const begin = `${table}_`;
  return [...there].flatMap((name) => {
    if (!name.startsWith(begin)) return [];
    const code = name.slice(begin.length).split("_")[0]!;
    return periodOf(/^\d+$/.test(code) ? Number(code) : code) ?? [];
  });
}

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
