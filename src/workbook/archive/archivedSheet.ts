/** A sheet that a generation sets aside under another name. */
export interface ArchivedSheet {
  readonly sheet: string;
  readonly archived: string;
  /** name now, name in the archive */
  readonly tables: readonly (readonly [from: string, to: string])[];
  /** undefined when it is not protected */
  readonly protection: Readonly<Record<string, unknown>> | undefined;
}
