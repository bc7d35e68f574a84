import type { Submission } from "../../validation/entries";
import type { Stamp } from "../fill/fillHead";
import type { Agreed } from "./agreed";
import type { Handout } from "./handout";

/**
 * How it was told whose sheet it is: by what the file says of itself, or where other programs have damaged that, by its
 * table, or by the keys of its rows.
 */
export type Recognised = "record" | "table" | "keys";

/** A workbook that came back, as it was read: plain data, whatever it came from. */
export interface ReturnedFile {
  readonly name: string;
  /** when it was saved last, in milliseconds since 1970; undefined where nothing tells */
  readonly modified: number | undefined;
  /** the same by what it says of itself, which no copying changes; undefined where it does not tell */
  readonly saved: number | undefined;
  /** who saved it last; empty where it does not tell */
  readonly author: string;
  /** what system and period it was made for; undefined where nothing in it tells */
  readonly stamp: Stamp | undefined;
  /** departments whose sheets are in it, and how that was told */
  readonly departments: readonly { readonly id: string; readonly by: Recognised }[];
  /** it is the file of one department; else a copy of the whole workbook */
  readonly isPart: boolean;
  /** what departments were given, as far as the file says so, by id */
  readonly given: ReadonlyMap<string, Handout>;
  /** what merging had left behind in a copy of the whole workbook, by id */
  readonly agreed: ReadonlyMap<string, Agreed>;
  /** what its sheets hold, read with the system of the lead office */
  readonly submission: Submission;
}
