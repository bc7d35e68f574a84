/** 强制 must be mended; 核实 must be explained in 备注. */
export type Severity = "mandatory" | "advisory";

/** Where something is wrong. */
export interface Place {
  readonly sheet: string;
  /** as in `F7`; empty when the whole sheet is meant */
  readonly cell: string;
  /** of the quantity or component; empty when none is meant */
  readonly key: string;
  /** which cell of the row: a lag, as in `0`, or what stands there, as in `date`; empty when none is meant */
  readonly part: string;
  /** id of the department whose sheet it is; empty when it is nobody's */
  readonly department: string;
}

/** What validation has to say about one cell. */
export interface Finding extends Place {
  /** the same for the same fault in a later run, wherever the cell has moved: rule, key and part */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly found: string;
  readonly expected: string;
  /** what is wrong and what to do, in one sentence */
  readonly message: string;
  /** the number that was meant, where that is plain */
  readonly correction?: number;
  /** the reason in 备注 that settles a finding which asked for one */
  readonly explained?: string;
}

/** Whether a finding still needs to be mended or explained. */
export function isOpen({ explained }: Finding): boolean {
  return explained === undefined;
}
