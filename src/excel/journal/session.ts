import { isLeased, type Signed } from "../../workbook/journal/lease";

/** Identifies this pane, or this run of the command line, as long as it lives. */
const SESSION = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** A record with the session that writes it. */
export function signed<Kept extends object>(record: Kept): Kept & { readonly by: string } {
  return { ...record, by: SESSION };
}

/** Whether somebody else than this pane may be doing this job at the moment. */
export function isUnderWay(record: Signed | undefined, now: Date): boolean {
  return isLeased(record, SESSION, now);
}
