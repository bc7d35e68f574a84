import { passing } from "../request/passing";
import { fillingDepartments } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import { isArchived } from "../../workbook/archive/archiveNames";
import type { Contents, TableContents } from "../../workbook/read/contents";
import { foundByKeys, type FoundRows } from "../../workbook/returns/foundByKeys";
import { foundLedger } from "../../workbook/returns/foundLedger";
import { SHEET } from "../../workbook/sheetNames";
import { fillTableName, TABLE } from "../../workbook/tableNames";
import type { Inventory } from "../read/inventory";
import { loadContents } from "../read/tables";
import { inOrder, Part } from "../request/part";
import type { Requests } from "../request/requests";

/** At most so many sheets are looked through, so many rows and columns of each. */
const MOST_SHEETS = 100;
const MOST = "A1:AZ2000";

/** What is found on sheets that have lost their tables. */
export interface LostTables {
  /** the first of several sheets of a department */
  readonly rows: readonly FoundRows[];
  readonly ledger: TableContents | undefined;
}

/** Reads sheets of departments, and the ledger, whose tables another program has dropped. Where none is missing, nothing is asked. */
export async function readLostTables(
  requests: Requests,
  system: IndicatorSystem,
  { sheets, tables }: Pick<Inventory, "sheets" | "tables">,
): Promise<LostTables> {
  const isThere = ({ id }: { readonly id: string }): boolean => tables.has(fillTableName(id));
  const isLedgerMissing = !tables.has(TABLE.ledger);
  const planned = new Set<string>(Object.values(SHEET));
  const strange = sheets.filter((name) => !planned.has(name) && !isArchived(name)).slice(0, MOST_SHEETS);
  const asked = [
    ...(fillingDepartments(system).some(isThere) ? [] : strange),
    ...(isLedgerMissing && sheets.includes(SHEET.ledger) ? [SHEET.ledger] : []),
  ];
  if (asked.length === 0) return { rows: [], ledger: undefined };
  const contents = (await requests.send(inOrder(asked.map(readingUsed)))).filter(
    (each) => each !== undefined,
  );
  const rows = contents.flatMap((each) => foundByKeys(system, each) ?? []);
  return {
    rows: rows.filter(({ department }, i) => rows.findIndex((each) => each.department === department) === i),
    ledger: isLedgerMissing ? contents.map(foundLedger).find((table) => table !== undefined) : undefined,
  };
}

function readingUsed(name: string): Part<Contents | undefined> {
  return new Part(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    const used = passing(passing(sheet.getUsedRangeOrNullObject(true)).getIntersectionOrNullObject(MOST));
    const contents = loadContents(used, sheet, "everything");
    return () => (used.isNullObject ? undefined : contents());
  });
}
