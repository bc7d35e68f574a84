import type { Rect } from "./rect";
import type { SheetModel } from "./sheet";
import type { TableModel } from "./table";

/** A part of a workbook that somebody keeps hold of by an id. @source Excel.Binding */
export interface BindingModel {
  readonly id: string;
  readonly type: "Range" | "Table" | "Text";
  readonly sheet: SheetModel;
  /** it moves along with its cells */
  readonly rect: Rect;
  readonly table?: TableModel;
}
