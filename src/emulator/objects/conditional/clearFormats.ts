import { intersection, type Rect, subtract } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";

/** Removes conditional formats from cells; other cells keep theirs. */
export function clearFormats(sheet: SheetModel, rect: Rect): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((item) => {
    if (!item.rects.some((each) => intersection(each, rect))) return [item];
    const rects = item.rects.flatMap((each) => subtract(each, rect));
    return rects.length > 0 ? [{ ...item, rects }] : [];
  });
}
