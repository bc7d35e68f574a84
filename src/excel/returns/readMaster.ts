import type { Submission } from "../../validation/entries";
import type { WorkbookContents } from "../../workbook/read/workbookContents";
import { readSubmission } from "../../workbook/read/readSubmission";
import { agreedIn } from "../../workbook/returns/agreed";
import { handoutIn } from "../../workbook/returns/handout";
import { type KeptRow, newestOf } from "../../workbook/returns/keptRows";
import type { Master } from "../../workbook/returns/master";
import { registerRows, rowWithout } from "../../workbook/returns/registerRows";
import type { OwnInventory } from "../read/inventory";
import { readContents } from "../read/readWorkbook";
import type { Requests } from "../request/requests";
import { type FoundHandouts, readKept } from "./handouts";
import type { Register } from "./readRegister";

/** What was read along with the inventory of a workbook of the lead office. */
export interface MasterLook {
  readonly inventory: OwnInventory;
  readonly register: Register | undefined;
  readonly handouts: FoundHandouts;
}

/** Departments of which it is asked what the workbook keeps, by their ids. */
export interface Wanted {
  /** what they were given last: of those whose files do not say */
  readonly given: readonly string[];
  /** what the last merge has left: of all whose files come back */
  readonly agreed: readonly string[];
}

/** What is known when files come back, and what it was read from. */
export interface FoundMaster extends Master {
  readonly contents: WorkbookContents;
}

/**
 * Reads what the workbook of the lead office knows.
 */
export async function readMaster(
  requests: Requests,
  { inventory, register, handouts }: MasterLook,
  wanted: Wanted,
): Promise<FoundMaster> {
  const contents = await readContents(requests, inventory);
  const submission: Submission = readSubmission(inventory.system, contents);
  const listed = register ? registerRows(register.table) : [];
  const editions = newestOf(handouts.rows, "handout", inventory.system.period);
  // what was handed out is known also where somebody has deleted a row of the register
  const rows = new Map([
    ...[...editions.values()].map(
      ({ department, number }) => [department, rowWithout(department, number)] as const,
    ),
    ...listed.map((row) => [row.department, row] as const),
  ]);
  const unlisted = register
    ? [...rows.keys()].filter((id) => !listed.some(({ department }) => department === id))
    : [];
  const rowsOf = (kind: "handout" | "merged", ids: readonly string[]): KeptRow[] => {
    const newest = newestOf(handouts.rows, kind, inventory.system.period);
    return [...new Set(ids)].flatMap((id) => newest.get(id) ?? []);
  };
  const given = await readKept(requests, handouts, rowsOf("handout", wanted.given), handoutIn);
  const agreed = await readKept(requests, handouts, rowsOf("merged", wanted.agreed), agreedIn);
  return { contents, submission, register: rows, unlisted: new Set(unlisted), given, agreed };
}
