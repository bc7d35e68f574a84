import { contains, intersection, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { HostObject } from "../../protocol/host";
import { scoped } from "./scopedCollection";

/** Tables that overlap some ranges, or that lie wholly within one of them. @source Excel.Range.getTables */
export function tablesWithin(sheet: SheetModel, rects: readonly Rect[], isWhole: boolean): HostObject {
  const found = sheet.tables.filter((table) =>
    rects.some((rect) => (isWhole ? contains(rect, table.rect) : intersection(rect, table.rect))),
  );
  return scoped(found.map((table) => ({ sheet, table })));
}
