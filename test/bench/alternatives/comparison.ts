/** What is compared: a line of the table before anything is measured. */
export interface Subject {
  readonly what: string;
  /** what a user would pick instead */
  readonly against: string;
}

/** A line of the table; without times where the alternative is not there. */
export interface Compared extends Subject {
  /** milliseconds, the median of the runs */
  readonly ours?: number;
  readonly alternative?: number;
  /** ours in alternatives: below 1 ours is quicker */
  readonly ratio?: number;
  /** what the times do not say: what survives, what is known, why it was left out */
  readonly note: string;
}

/** One thing that others do too, with its lines in their order. */
export interface Comparison {
  readonly subjects: readonly Subject[];
  readonly compare: () => Promise<readonly Compared[]>;
}

/** A line with what `measureInTurn` has measured. */
export function compared(
  subject: Subject,
  { ours, theirs, ratio }: { readonly ours: number; readonly theirs: number; readonly ratio: number },
  note: string,
): Compared {
  return { ...subject, ours, alternative: theirs, ratio, note };
}

/** A number as prose has it: 1,104. */
export function told(count: number): string {
  return count.toLocaleString("en-US");
}
