import type { Submission } from "../../validation/entries";
import type { WorkbookContents } from "../../workbook/read/workbookContents";
import { readSubmission } from "../../workbook/read/readSubmission";
import { newestOf } from "../../workbook/returns/handout";
import type { Master } from "../../workbook/returns/master";
import { registerRows } from "../../workbook/returns/registerRows";
import type { OwnInventory } from "../read/inventory";
import { readContents } from "../read/readWorkbook";
import type { Requests } from "../request/requests";
import { type FoundHandouts, readHandouts } from "./handouts";
import type { Register } from "./readRegister";

/** What was read along with the inventory of a workbook of the lead office. */
export interface MasterLook {
  readonly inventory: OwnInventory;
  readonly register: Register | undefined;
  readonly handouts: FoundHandouts;
}

/** What is known when files come back, and what it was read from. */
export interface FoundMaster extends Master {
  readonly contents: WorkbookContents;
}

/**
 * Reads what the workbook of the lead office knows.
 *
 * @param wanted ids of departments of which it is asked what they were given: each takes a part of one more request
 */
export async function readMaster(
  requests: Requests,
  { inventory, register, handouts }: MasterLook,
  wanted: readonly string[],
): Promise<FoundMaster> {
  const contents = await readContents(requests, inventory);
  const submission: Submission = readSubmission(inventory.system, contents);
  const rows = (register ? registerRows(register.table) : []).map((row) => [row.department, row] as const);
  const newest = newestOf(handouts.rows, inventory.system.period);
  const given = await readHandouts(
    requests,
    handouts,
    wanted.flatMap((id) => newest.get(id) ?? []),
  );
  return { contents, submission, register: new Map(rows), given };
}
