import type { Filling } from "./model/calculatedColumns";

/**
 * How one Excel differs from another: by its options, its platform and its version. All else is the same in all of
 * them.
 */
export interface Character {
  readonly name: string;
  /** as `Office.context.platform` says it */
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /** the newest requirement set of ExcelApi that it has: 17 for 1.17 */
  readonly newestSet: number;
  /** what the option "Fill formulas in tables to create calculated columns" does */
  readonly calculatedColumns: Filling;
  /** the calculation mode that it starts with */
  readonly calculation: "Automatic" | "Manual";
  /** the options of a protected sheet contain nulls, which `protect` refuses. @source OfficeDev/office-js#1931 */
  readonly hasNullOptions: boolean;
  /** milliseconds until a change event is raised */
  readonly eventDelay: number;
  /** change events of the add-in's own edits have the `triggerSource` Unknown */
  readonly tellsOwnAsForeign: boolean;
  /** largest request or response, in bytes */
  readonly payloadLimit: number;
  /** members that exist but fail, as in `WorksheetFreezePanes.FreezeRows` */
  readonly failing: readonly string[];
}

/**
 * Excel on the web limits requests and responses to 5 MB.
 *
 * @source "Resource limits and performance optimization for Office Add-ins"
 */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Excel on the web with its default options. */
export const USUAL: Character = {
  name: "as installed",
  platform: "OfficeOnline",
  newestSet: 20,
  calculatedColumns: "last",
  calculation: "Automatic",
  hasNullOptions: false,
  eventDelay: 0,
  tellsOwnAsForeign: false,
  payloadLimit: PAYLOAD_LIMIT,
  failing: [],
};
