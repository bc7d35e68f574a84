import { intersection, type Rect, subtract } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";

/** Takes the formats of cells away; those of other cells stay. */
export function clearFormats(sheet: SheetModel, rect: Rect): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((item) => {
    if (!item.rects.some((each) => intersection(each, rect))) return [item];
    const rects = item.rects.flatMap((each) => subtract(each, rect));
    return rects.length > 0 ? [{ ...item, rects }] : [];
  });
}
