/** No job takes longer: what is older was broken off. */
const LEASE_MS = 120_000;

/** What a job says of who does it, and since when. */
export interface Signed {
  readonly time: string;
  /** which pane has begun it; undefined in journals of former versions */
  readonly by?: string;
}

/**
 * Whether somebody else, in another window or on another machine, may be doing this job at the moment.
 *
 * @param self the pane that asks
 */
export function isLeased(record: Signed | undefined, self: string, now: Date): boolean {
  if (!record || record.by === undefined || record.by === self) return false;
  const age = now.getTime() - Date.parse(record.time);
  // clocks of two machines differ
  return Math.abs(age) < LEASE_MS;
}
