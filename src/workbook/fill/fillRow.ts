import type { Period } from "../../system/period";
import type { Divisor } from "../../system/divisors";
import type { Quantity } from "../../system/schema";
import type { EntryLags } from "../../validation/entryLags";

/** A quantity on the sheet of its department. */
export interface FillRow extends Quantity, EntryLags {
  /** counted from 0 */
  readonly row: number;
  /** its number on the sheet, from 1 */
  readonly no: number;
  /** what the sheet is for */
  readonly period: Period;
  /** whether it is the count of a constraint: what it counts needs a date and a description */
  readonly counted: boolean;
  /** what it must be, since a method divides by it; undefined where none does, or not in every period */
  readonly divisor: Divisor | undefined;
  /** what the system says that is to be reached */
  readonly target: number | undefined;
}
