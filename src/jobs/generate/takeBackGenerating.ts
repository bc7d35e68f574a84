import { READING_NAMES } from "../../excel/read/names";
import { allWritten, together } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { readingArchived, restoreArchived, type SetAside } from "../../excel/sheets/archive";
import { deleting, readingWhichAreThere } from "../../excel/sheets/deletion";
import { deletingNames } from "../../excel/sheets/names";
import type { Making } from "../../workbook/archive/making";

/**
 * Deletes the sheets that a generation has made, hidden as they still are, with the names that mean their cells;
 * those that were set aside come back.
 */
export async function takeBackGenerating(requests: Requests, making: Making): Promise<void> {
  const { archived, made } = making;
  const { setAside, there, names } = await requests.send(
    together({
      setAside: readingArchived(archived),
      there: readingWhichAreThere(made),
      names: READING_NAMES,
    }),
  );
  const sheets = newSheets(making, there, setAside);
  await requests.send(allWritten([deletingNames(newNames(making, names, sheets)), deleting(sheets)]));
  await restoreArchived(requests, archived);
}

/** The new ones among the sheets that are there: an old sheet that was not renamed yet still has its name. */
function newSheets({ archived }: Making, there: readonly string[], setAside: SetAside): string[] {
  const before = new Set(archived.map(({ sheet }) => sheet));
  for (const { sheet } of setAside.there) before.delete(sheet);
  return there.filter((name) => !before.has(name));
}

/**
 * Names that refer to cells of new sheets, without those that the workbook had before: they are pointed there only at
 * the end.
 */
function newNames(
  { named }: Making,
  names: ReadonlyMap<string, string>,
  sheets: readonly string[],
): string[] {
  const references = sheets.flatMap((sheet) => [`='${sheet.replace(/'/g, "''")}'!`, `=${sheet}!`]);
  const old = new Set(named);
  return [...names]
    .filter(([name, formula]) => !old.has(name) && references.some((each) => formula.startsWith(each)))
    .map(([name]) => name);
}
