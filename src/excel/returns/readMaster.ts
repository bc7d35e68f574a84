import type { Submission } from "../../validation/entries";
import type { WorkbookContents } from "../../workbook/read/workbookContents";
import { readSubmission } from "../../workbook/read/readSubmission";
import { type Agreed, agreedIn } from "../../workbook/returns/agreed";
import { type Handout, handoutIn } from "../../workbook/returns/handout";
import { type KeptRow, newestOf } from "../../workbook/returns/keptRows";
import type { Master } from "../../workbook/returns/master";
import { registerRows } from "../../workbook/returns/registerRows";
import type { OwnInventory } from "../read/inventory";
import { readContents } from "../read/readWorkbook";
import { together } from "../request/part";
import type { Requests } from "../request/requests";
import { type FoundHandouts, readingKept } from "./handouts";
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
  const rows = (register ? registerRows(register.table) : []).map((row) => [row.department, row] as const);
  const rowsOf = (kind: "handout" | "merged", ids: readonly string[]): KeptRow[] => {
    const newest = newestOf(handouts.rows, kind, inventory.system.period);
    return ids.flatMap((id) => newest.get(id) ?? []);
  };
  const [given, agreed] = [rowsOf("handout", wanted.given), rowsOf("merged", wanted.agreed)];
  const kept =
    given.length + agreed.length === 0
      ? { given: new Map<string, Handout>(), agreed: new Map<string, Agreed>() }
      : await requests.send(
          together({
            given: readingKept(handouts, given, handoutIn),
            agreed: readingKept(handouts, agreed, agreedIn),
          }),
        );
  return { contents, submission, register: new Map(rows), ...kept };
}
