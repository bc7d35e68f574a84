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
import { HostObject, hostType, type HostType, type Method } from "../protocol/host";
import { invalid, notFound } from "../protocol/hostError";
import { onlyRange } from "./areasTarget";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./cellProperties";
import { oneOf } from "./coerce";
import { conditionalFormatCollectionType } from "./conditional/conditionalFormat";
import { dataValidationType } from "./validation/dataValidation";
import { cellsOf, plainValue, shownText, valueType } from "./rangeCells";
import { clear } from "./rangeClear";
import { copyFrom } from "./rangeCopy";
import { autoFill } from "./fill/autoFill";
import { flashFill } from "./fill/flashFill";
import { removeDuplicates } from "./duplicates";
import { areas } from "./rangeAreas";
import { replaceAll } from "./rangeFind";
import { FORMULAS_R1C1 } from "./rangeR1C1";
import { SIZES } from "./rangeSize";
import { HAS_SPILL } from "./spills";
import { specialCells } from "./specialCells";
import { STYLE } from "./style/rangeStyle";
import { EVERYWHERE, keepingTitles } from "./table/titles";
import { tablesWithin } from "./table/tablesWithin";
import { rangeFormatType } from "./rangeFormat";
import { hyperlink } from "./rangeHyperlink";
import { HIDDEN } from "./rangeLines";
import { group, hideDetails, showDetails, ungroup } from "./outline/groups";
import { merge, mergedAreas, unmerge } from "./rangeMerge";
import { moveTo } from "./rangeMove";
import { noPivotTables } from "./pivotTablesWithin";
import { visibleView } from "./view/rangeView";
import { RELATED } from "./audit/workbookAreas";
import { DATA_TYPES, FORMULAS, NUMBER_FORMAT, OF_CELLS } from "./rangeDataTypes";
import { NEIGHBOURS } from "./rangeNavigation";
import { rangeSortType } from "./rangeSort";
import { select } from "./select";
import { deleteCells, insertCells } from "./rangeStructure";
import { assertWithinSheet, following, type RangeTarget } from "./rangeTarget";
import { writeCells } from "./rangeWrite";

/** The largest cell count that Excel gives; for more it gives -1. @source Excel.Range.cellCount */
const MOST_COUNTED = 2 ** 31 - 1;

export const rangeType: HostType<RangeTarget> = hostType({
  name: "Range",
  kept: true,
  scalars: {
    Address: { get: ({ sheet, rect }) => sheetPrefix(sheet.name) + addressText(rect) },
    RowIndex: { get: ({ rect }) => rect.top },
    ColumnIndex: { get: ({ rect }) => rect.left },
    RowCount: { get: ({ rect }) => rowCount(rect) },
    ColumnCount: { get: ({ rect }) => columnCount(rect) },
    CellCount: {
      get: ({ rect }) => {
        const count = rowCount(rect) * columnCount(rect);
        return count > MOST_COUNTED ? -1 : count;
      },
    },
    IsEntireRow: { get: ({ rect }) => isWholeRows(rect) },
    IsEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
    Values: { get: (target, host) => cellsOf(target, host, plainValue), set: writeCells },
    Formulas: FORMULAS,
    FormulasLocal: FORMULAS,
    ValueTypes: { get: (target, host) => cellsOf(target, host, valueType) },
    Text: { get: (target, host) => cellsOf(target, host, (cell) => shownText(cell, target.sheet.dates)) },
    NumberFormat: NUMBER_FORMAT,
    NumberFormatLocal: NUMBER_FORMAT,
    AddressLocal: { get: ({ sheet, rect }) => sheetPrefix(sheet.name) + addressText(rect) },
    FormulasR1C1: FORMULAS_R1C1,
    ...OF_CELLS,
    ...HIDDEN,
    ...SIZES,
    Hyperlink: hyperlink,
    Style: STYLE,
    HasSpill: HAS_SPILL,
  },
  navigations: {
    Format: (target) => HostObject.of(rangeFormatType, target),
    DataValidation: (target) => HostObject.of(dataValidationType, onlyRange(target)),
    ConditionalFormats: (target) => HostObject.of(conditionalFormatCollectionType, onlyRange(target)),
    Worksheet: ({ sheet }, host) => host.sheetObject(sheet),
    Sort: (target) => HostObject.of(rangeSortType, target),
  },
  methods: {
    ...neighbours(),
    // the client cuts a large assignment into pieces, after it has asked whether the whole fits
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (rows !== rowCount(rect) || columns !== columnCount(rect))
        throw invalid("the array and the range differ in size");
    },
    GetSpecialCells: (target, args, host) => {
      const rects = specialCells(target, args, host);
      if (rects.length === 0) throw notFound("cells of this kind");
      return areas(target.sheet, rects);
    },
    GetSpecialCellsOrNullObject: (target, args, host) => {
      const rects = specialCells(target, args, host);
      return rects.length > 0 ? areas(target.sheet, rects) : null;
    },
    GetMergedAreasOrNullObject: (target) => mergedAreas(target),
    GetMergedAreas: (target) => {
      const found = mergedAreas(target);
      if (!found) throw notFound("merged cells");
      return found;
    },
    GetTables: ({ sheet, rect }, [fullyContained]) => tablesWithin(sheet, [rect], fullyContained === true),
    GetPivotTables: noPivotTables,
    GetVisibleView: visibleView,
    ...RELATED,
    ...DATA_TYPES,
    ReplaceAll: withTitles(replaceAll),
    RemoveDuplicates: removeDuplicates,
    Calculate: (_target, _args, host) => host.calculate(),
    // the next calculation goes through every formula that may be out of date
    SetDirty: (_target, _args, host) => host.touched(),
    Merge: merge,
    Unmerge: unmerge,
    Group: group,
    Ungroup: ungroup,
    HideGroupDetails: hideDetails,
    ShowGroupDetails: showDetails,
    Clear: withTitles(clear),
    ClearOrResetContents: withTitles((target, _args, host) => clear(target, ["ResetContents"], host)),
    CopyFrom: withTitles(copyFrom),
    MoveTo: moveTo,
    AutoFill: withTitles(autoFill),
    FlashFill: withTitles(flashFill),
    GetCellProperties: cellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: rowProperties,
    SetRowProperties: setRowProperties,
    GetColumnProperties: columnProperties,
    SetColumnProperties: setColumnProperties,
    Select: ({ sheet, rect }, _args, host) => select({ sheet, rects: [rect] }, host),
    Insert: ({ sheet, rect }, [shift], host) => {
      insertCells({ sheet, rect }, oneOf(shift, ["Down", "Right"], "shift"), host);
      return range(sheet, rect);
    },
    Delete: ({ sheet, rect }, [shift], host) =>
      deleteCells({ sheet, rect }, oneOf(shift, ["Up", "Left"], "shift"), host),
  },
});

/** Where a method changes headings of tables, structured references follow: it may reach beyond the range. */
function withTitles(method: Method<RangeTarget>): Method<RangeTarget> {
  return (target, args, host) => {
    let answer: unknown;
    keepingTitles(host, target.sheet, EVERYWHERE, () => (answer = method(target, args, host)));
    return answer;
  };
}

function neighbours(): Record<string, Method<RangeTarget>> {
  return Object.fromEntries(
    Object.entries(NEIGHBOURS).map(([name, of]): [string, Method<RangeTarget>] => [
      name,
      (target, args, host) => {
        const found = of(target, args, host);
        return found && range(target.sheet, found);
      },
    ]),
  );
}

/** @throws HostError InvalidArgument when the range does not lie within the sheet */
export function range(sheet: SheetModel, rect: Rect): HostObject {
  assertWithinSheet(rect);
  return HostObject.of(rangeType, following(sheet, rect));
}
