import type { Look } from "./look";

/** An error value, as `#DIV/0!`. */
export class CellError {
  constructor(readonly code: string) {}
}

export type CellValue = number | string | boolean | CellError | null;

/**
 * Why a formula was not computed: `circular`, it depends on itself; `unknown`, this host cannot evaluate it or a part
 * of it; `volatile`, its result changes by itself; `external`, it reads another workbook.
 */
export type Doubt = "circular" | "unknown" | "volatile" | "external";

export interface Cell extends Look {
  value: CellValue;
  /** without the leading `=` */
  formula?: string;
  /** the cells that an array formula fills together, as in `B2:B9`; it stands in the first of them */
  array?: string;
  /** a formula that a program of before has written, or one that was copied from such a one: it never spills */
  isSingle?: boolean;
  /** the formula computes arrays, without being entered as an array formula: a file says so of it */
  isDynamic?: boolean;
  /** how many cells the values of the formula fill, as a dynamic array or an array formula; its own among them */
  spill?: { readonly rows: number; readonly columns: number };
  /** the value comes from a formula in another cell, which spills into this one or fills it as an array formula */
  spilled?: boolean;
  /** why the value was not computed from the formula */
  doubt?: Doubt;
  /** the value is not a result: no program has computed the formula yet, and this host cannot */
  isPlaceholder?: boolean;
  /** target of a hyperlink: `#Sheet!A1`, or an address */
  hyperlink?: string;
  /** what is shown where the pointer rests on the link */
  screenTip?: string;
}

/** A cell as others read it: it is changed through its sheet alone, which tracks the changes. */
export type ReadonlyCell = Readonly<Cell>;

export function isLocked(look: Readonly<Look> | undefined): boolean {
  return look?.style?.protection?.locked !== false;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one instanceof CellError && other instanceof CellError) return one.code === other.code;
  return one === other;
}
