import type { IndicatorSystem } from "../../system/schema";
import type { Contents, TableContents } from "../read/contents";

/** What people had entered in a workbook, to be taken into a new one. */
export interface EnteredBefore {
  readonly system: IndicatorSystem;
  readonly tables: ReadonlyMap<string, TableContents>;
  /** by the name that the sheet was planned with */
  readonly fillSheets: ReadonlyMap<string, Contents>;
}
