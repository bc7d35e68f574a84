import {
  addressText,
  columnCount,
  isWholeColumns,
  isWholeRows,
  type Rect,
  rowCount,
  sheetPrefix,
} from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import { number } from "./coerce";
import { conditionalFormatCollectionType } from "./conditional/conditionalFormat";
import { dataValidationType } from "./validation/dataValidation";
import { clear } from "./rangeClear";
import { rangeFormatType } from "./rangeFormat";
import { several } from "./several";

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
    IsEntireColumn: { get: ({ rects }) => rects.every(isWholeColumns) },
    IsEntireRow: { get: ({ rects }) => rects.every(isWholeRows) },
  },
  navigations: {
    Worksheet: ({ sheet }, host) => host.sheetObject(sheet),
    Areas: (target) => HostObject.of(rangeCollectionType, target),
    ConditionalFormats: (target) => HostObject.of(conditionalFormatCollectionType, target),
    DataValidation: (target) => HostObject.of(dataValidationType, target),
    Format: ({ sheet, rects }) =>
      HostObject.of(
        several(rangeFormatType),
        rects.map((rect) => ({ sheet, rect })),
      ),
  },
  methods: {
    Clear: ({ sheet, rects }, args, host) => rects.forEach((rect) => clear({ sheet, rect }, args, host)),
    GetEntireRow: ({ sheet, rects }) =>
      areas(
        sheet,
        rects.map((rect) => ({ ...rect, left: 0, right: 16_383 })),
      ),
    GetEntireColumn: ({ sheet, rects }) =>
      areas(
        sheet,
        rects.map((rect) => ({ ...rect, top: 0, bottom: 1_048_575 })),
      ),
  },
});

/** @source Excel.RangeCollection */
const rangeCollectionType: HostType<AreasTarget> = hostType({
  name: "RangeCollection",
  items: ({ sheet, rects }, host) => rects.map((rect) => host.rangeObject(sheet, rect)),
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: ({ sheet, rects }, [index], host: Host) => {
      const rect = rects[number(index, "index")];
      if (!rect) throw invalid(`there is no range ${String(index)}`);
      return host.rangeObject(sheet, rect);
    },
  },
});

export function areas(sheet: SheetModel, rects: readonly Rect[]): HostObject {
  return HostObject.of(rangeAreasType, { sheet, rects });
}
