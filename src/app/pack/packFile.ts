/** A file of what the office files at the end of a period. */
export interface PackFile {
  readonly name: string;
  /** what it is, in words */
  readonly what: string;
  readonly bytes: Uint8Array;
}
