import type { Rect } from "../model/rect";
import type { SheetModel, SheetProtection } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import type { HostObject } from "./hostType";

/** A change of cells, as the change event tells it. */
export interface CellChange {
  readonly sheet: SheetModel;
  readonly address: string;
  readonly changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  /** by this add-in, or by the person at the keyboard */
  readonly by: "add-in" | "user";
}

/** What the objects of the API need of the host that they live in. */
export interface Host {
  readonly workbook: WorkbookModel;
  readonly root: HostObject;
  /** `"Workbook"` or a sheet's id, for which a change event is wanted */
  readonly changeTargets: Set<string>;
  /** the workbook with every formula's value up to date */
  calculated(): WorkbookModel;
  /** something was changed that formulas may read */
  touched(change?: CellChange): void;
  /** cells were changed */
  edited(sheet: SheetModel, rect: Rect, by?: CellChange["by"]): void;
  /** @throws HostError AccessDenied when the sheet is protected and one of the cells is locked */
  assertWritable(sheet: SheetModel, rect: Rect): void;
  /** @throws HostError AccessDenied when the sheet is protected, unless its options allow this */
  assertUnprotected(sheet: SheetModel, allowed?: keyof SheetProtection): void;
  /** @throws HostError ItemNotFound when the sheet was deleted since */
  assertAlive(sheet: SheetModel): void;
  sheetObject(sheet: SheetModel): HostObject;
  /** keeps an object for later batches under an id */
  keep(object: HostObject): string;
  kept(id: string): HostObject;
  release(object: HostObject): void;
}
