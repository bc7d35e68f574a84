/** This pane, or this run of the command line, as long as it lives. */
const SESSION = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
/** No job takes longer: what is older was broken off. */
const LEASE_MS = 120_000;

export interface Signed {
  readonly time: string;
  /** which pane has begun it; undefined in journals of before */
  readonly by?: string;
}

/** What a job says of itself, with the pane that does it. */
export function signed<Kept extends object>(record: Kept): Kept & { readonly by: string } {
  return { ...record, by: SESSION };
}

/** Whether somebody else, in another window or on another machine, may be doing this job at the moment. */
export function isUnderWay(record: Signed | undefined, now: Date): boolean {
  if (!record || record.by === undefined || record.by === SESSION) return false;
  const age = now.getTime() - Date.parse(record.time);
  // clocks of two machines differ
  return Math.abs(age) < LEASE_MS;
}
