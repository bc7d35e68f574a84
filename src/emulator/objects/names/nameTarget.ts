import type { NameModel } from "../../model/name";
import type { SheetModel } from "../../model/sheet";

/** The sheet of a name; undefined for a name of the workbook. */
export type Scope = SheetModel | undefined;

/** What a NamedItem proxy stands for. */
export interface NameTarget {
  readonly scope: Scope;
  readonly name: NameModel;
}
