import type { Filling } from "./model/calculatedColumns";

/**
 * How one Excel differs from another: by its options, its platform and its version. What is not said here is the same
 * in all of them.
 */
export interface Character {
  readonly name: string;
  /** as `Office.context.platform` says it */
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /** the newest set of ExcelApi that it has: 17 for 1.17 */
  readonly newestSet: number;
  /** what the option "Fill formulas in tables to create calculated columns" does */
  readonly calculatedColumns: Filling;
  /** the calculation mode that it starts with */
  readonly calculation: "Automatic" | "Manual";
  /** options of protected sheets are read with nulls in them, which `protect` does not take. @source OfficeDev/office-js#1931 */
  readonly hasNullOptions: boolean;
  /** milliseconds until a change is told */
  readonly eventDelay: number;
  /** changes by the add-in are told as if somebody else had made them */
  readonly tellsOwnAsForeign: boolean;
  /** bytes of a request or an answer */
  readonly payloadLimit: number;
  /** members that fail although they are there, as in `WorksheetFreezePanes.FreezeRows` */
  readonly failing: readonly string[];
}

/** Excel on the web takes requests, and gives answers, of 5 MB. @source "Resource limits and performance optimization for Office Add-ins" */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Microsoft's Excel as it is installed: the options are those that it comes with. */
export const USUAL: Character = {
  name: "as installed",
  platform: "OfficeOnline",
  newestSet: 17,
  calculatedColumns: "last",
  calculation: "Automatic",
  hasNullOptions: false,
  eventDelay: 0,
  tellsOwnAsForeign: false,
  payloadLimit: PAYLOAD_LIMIT,
  failing: [],
};
