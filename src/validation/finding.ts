/** 强制 must be mended; 核实 must be explained. */
export type Severity = "mandatory" | "advisory";

/** What validation has to say about one cell. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** as in `F7`; empty when the whole sheet is meant */
  readonly cell: string;
  /** of the quantity or component; empty when none is meant */
  readonly key: string;
  readonly found: string;
  readonly expected: string;
  /** what is wrong and what to do, in one sentence */
  readonly message: string;
}
