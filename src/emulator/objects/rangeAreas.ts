import { addressText, columnCount, type Rect, rowCount, sheetPrefix } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { hostType, type HostType } from "../protocol/host";

/** What a RangeAreas proxy stands for. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly rects: readonly Rect[];
}

/** @source Excel.RangeAreas */
export const rangeAreasType: HostType<AreasTarget> = hostType({
  name: "RangeAreas",
  kept: true,
  scalars: {
    Address: {
      get: ({ sheet, rects }) => rects.map((rect) => sheetPrefix(sheet.name) + addressText(rect)).join(","),
    },
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: {
      get: ({ rects }) => rects.reduce((count, rect) => count + rowCount(rect) * columnCount(rect), 0),
    },
  },
  navigations: { Worksheet: ({ sheet }, host) => host.sheetObject(sheet) },
});
