import { fillingDepartments } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import { isArchived } from "../../workbook/archive/archiveNames";
import type { Contents } from "../../workbook/read/contents";
import { foundByKeys, type FoundRows } from "../../workbook/returns/foundByKeys";
import { SHEET } from "../../workbook/sheetNames";
import { fillTableName } from "../../workbook/tableNames";
import type { Inventory } from "../read/inventory";
import { loadContents } from "../read/tables";
import { inOrder, Part } from "../request/part";
import type { Requests } from "../request/requests";

/** At most so many sheets are looked through, so many rows and columns of each. */
const MOST_SHEETS = 100;
const MOST = "A1:AZ2000";

/**
 * Reads sheets of departments whose tables another program has dropped. Where no table is missing, nothing is asked.
 *
 * @returns the first of several sheets of a department
 */
export async function readLostTables(
  requests: Requests,
  system: IndicatorSystem,
  { sheets, tables }: Pick<Inventory, "sheets" | "tables">,
): Promise<FoundRows[]> {
  const isThere = ({ id }: { readonly id: string }): boolean => tables.has(fillTableName(id));
  if (fillingDepartments(system).some(isThere)) return [];
  const planned = new Set<string>(Object.values(SHEET));
  const strange = sheets.filter((name) => !planned.has(name) && !isArchived(name)).slice(0, MOST_SHEETS);
  if (strange.length === 0) return [];
  const contents = await requests.send(inOrder(strange.map(readingUsed)));
  const found = contents.flatMap((each) => (each && foundByKeys(system, each)) ?? []);
  return found.filter(({ department }, i) => found.findIndex((each) => each.department === department) === i);
}

function readingUsed(name: string): Part<Contents | undefined> {
  return new Part(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(MOST);
    const contents = loadContents(used, sheet, "everything");
    return () => (used.isNullObject ? undefined : contents());
  });
}
