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
import { type Host, HostObject, hostType, type HostType, type Method } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import type { Areas } from "./areas/areasGiven";
import { eachArea, FOUND_FROM_AREAS } from "./areas/areasMethods";
import { number } from "./coerce";
import { conditionalFormatCollectionType } from "./conditional/conditionalFormat";
import { dataValidationType } from "./validation/dataValidation";
import { assertWithinSheet, following, type RangeTarget } from "./rangeTarget";
import { select } from "./select";
import { several } from "./several";
import { STYLE } from "./style/rangeStyle";
import { tablesWithin } from "./table/tablesWithin";

/** The largest cell count that Excel gives; for more it gives -1. @source Excel.RangeAreas.cellCount */
const MOST_COUNTED = 2 ** 31 - 1;

const targetsOf = ({ sheet, rects }: Areas): RangeTarget[] => rects.map((rect) => ({ sheet, rect }));
const style = several({ name: "Range", scalars: { Style: STYLE } }).scalars!.Style!;
const addressOf = { get: ({ sheet, rects }: Areas): string => addressesOf(sheet, rects) };

/** @source Excel.RangeAreas */
export const rangeAreasType: HostType<Areas> = hostType({
  name: "RangeAreas",
  kept: true,
  scalars: {
    Address: addressOf,
    AddressLocal: addressOf,
    AreaCount: { get: ({ rects }) => rects.length },
    CellCount: {
      get: ({ rects }) => {
        const count = rects.reduce((sum, rect) => sum + rowCount(rect) * columnCount(rect), 0);
        return count > MOST_COUNTED ? -1 : count;
      },
    },
    IsEntireColumn: { get: ({ rects }) => rects.every(isWholeColumns) },
    IsEntireRow: { get: ({ rects }) => rects.every(isWholeRows) },
    Style: {
      get: (areas, host) => style.get!(targetsOf(areas), host),
      set: (areas, value, host) => style.set!(targetsOf(areas), value, host),
    },
  },
  navigations: {
    Worksheet: ({ sheet }, host) => host.sheetObject(sheet),
    Areas: (target) => HostObject.of(rangeCollectionType, targetsOf(target)),
    Format: (target, host) => parts(target, "Format", host),
    DataValidation: (target) => HostObject.of(dataValidationType, target),
    ConditionalFormats: (target) => HostObject.of(conditionalFormatCollectionType, target),
  },
  methods: {
    ...Object.fromEntries(
      Object.entries(FOUND_FROM_AREAS).map(([name, find]): [string, Method<Areas>] => [
        name,
        (target, args, host) => {
          const rects = find(target, args, host);
          return rects.length > 0 ? areas(target.sheet, rects) : null;
        },
      ]),
    ),
    GetTables: ({ sheet, rects }, [fullyContained]) => tablesWithin(sheet, rects, fullyContained === true),
    Calculate: (_target, _args, host) => void host.upToDate(),
    Clear: eachArea("Clear"),
    ClearOrResetContents: eachArea("ClearOrResetContents"),
    CopyFrom: eachArea("CopyFrom"),
    SetDirty: eachArea("SetDirty"),
    ConvertDataTypeToText: eachArea("ConvertDataTypeToText"),
    ConvertToLinkedDataType: eachArea("ConvertToLinkedDataType"),
    Select: (target, _args, host) => select(target, host),
  },
});

/** What each of the ranges has as one of its parts, as one object. */
function parts({ sheet, rects }: Areas, name: string, host: Host): HostObject {
  const found = rects.flatMap((rect) => {
    const { type, target } = host.rangeObject(sheet, rect);
    return type.navigations![name]!(target, host) ?? [];
  });
  return HostObject.of(
    several(found[0]!.type),
    found.map(({ target }) => target),
  );
}

/** @source Excel.RangeCollection */
export const rangeCollectionType: HostType<readonly RangeTarget[]> = hostType({
  name: "RangeCollection",
  items: (ranges, host) => ranges.map(({ sheet, rect }) => host.rangeObject(sheet, rect)),
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index], host) => {
      const found = ranges[number(index, "index")];
      if (!found) throw invalid(`there is no range ${String(index)}`);
      return host.rangeObject(found.sheet, found.rect);
    },
  },
});

function addressesOf(sheet: SheetModel, rects: readonly Rect[]): string {
  return rects.map((rect) => sheetPrefix(sheet.name) + addressText(rect)).join(",");
}

/** Ranges of a sheet, which move along with inserted and deleted cells as one range does. */
export function areas(sheet: SheetModel, rects: readonly Rect[]): HostObject {
  rects.forEach(assertWithinSheet);
  const moving = rects.map((rect) => following(sheet, rect));
  return HostObject.of(rangeAreasType, {
    sheet,
    get rects() {
      return moving.map(({ rect }) => rect);
    },
  });
}
