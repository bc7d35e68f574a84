/** What every job says of itself before it writes; the rest of its record is its own. */
export interface Begun {
  /** which job it is */
  readonly job: string;
  /** ISO 8601 */
  readonly time: string;
  /** which pane has begun it; jobs of others are left to them while they may be under way */
  readonly by?: string;
  /** whether the job made the sheet of the journal, which is deleted when the job is taken back */
  readonly journalMade?: boolean;
}
